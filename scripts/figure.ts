/** `npm run figure`: see figure/command.ts. */
import { figureCommand } from './figure/command.ts';

process.exitCode = await figureCommand(process.argv.slice(2), process);
