import { describe, expect, it } from 'vitest';
import { html, NOTHING, raw } from '../../src/offline/html.ts';
import { escapeMarkup } from '../../src/text/escape.ts';

describe('what is put into HTML', () => {
  it.each([
    ['text', html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['an attribute', html`<a href="${'/?a="><script>'}">x</a>`, '<a href="/?a=&quot;&gt;&lt;script&gt;">x</a>'],
    ['a number', html`<td>${54}</td>`, '<td>54</td>'],
    ['finished HTML', html`<ul>${raw('<li>1</li>')}</ul>`, '<ul><li>1</li></ul>'],
    [
      'a list',
      html`<ul>${['a', '<b>'].map((each) => html`<li>${each}</li>`)}</ul>`,
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    ],
    ['an empty list', html`<ul>${[]}</ul>`, '<ul></ul>'],
    ['nothing', html`<p>${NOTHING}</p>`, '<p></p>'],
    ['HTML within HTML, escaped once', html`<div>${html`<p>${'&'}</p>`}</div>`, '<div><p>&amp;</p></div>'],
    ['Vietnamese', html`<p>${'Tỷ lệ đô thị hóa'}</p>`, '<p>Tỷ lệ đô thị hóa</p>'],
    ['several values', html`${'<'}-${'>'}`, '&lt;-&gt;'],
  ])('%s', (_, { text }, expected) => {
    expect(text).toBe(expected);
  });

  it('is escaped so that no tag and no attribute can be opened', () => {
    expect(escapeMarkup('</script><img src=x onerror="alert(1)">')).not.toMatch(/[<>"]/);
  });
});
