/** What the page of an indicator can do beyond being read, in one file that all of these pages share. */
import './chart-loader.ts';
import './sort-table.ts';
import './share.ts';
