import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeText } from './merge-text.ts';
import { plainText } from './read-text.ts';

const notes =
  '<p>One <strong>two</strong>&nbsp;<a href="https://x.example">three</a></p>\n<ul><li>4</li><li><i>5</i></li></ul>';
const link = '<a href="https://x.example">three</a>';

it.each([
  ['a line below', (text: string) => `${text}\n6`, notes.replace('</i>', '</i><br>6')],
  ['a line above', (text: string) => `Zero\n${text}`, notes.replace('One', 'Zero<br>One')],
  [
    'a line between',
    (text: string) => text.replace('\n4', '\n3\n4'),
    notes.replace(link, `${link}<br>3`),
  ],
  ['a word', (text: string) => text.replace('One', 'Uno'), notes.replace('One', 'Uno')],
  ['a word in bold', (text: string) => text.replace('two', '2<3'), notes.replace('two', '2&lt;3')],
  [
    'the words of a link',
    (text: string) => text.replace('three', 'drei'),
    notes.replace('three', 'drei'),
  ],
  [
    'an item less',
    (text: string) => text.replace('\n5', ''),
    notes.replace('<li><i>5</i></li>', ''),
  ],
  [
    'the address less',
    (text: string) => text.replace(' (https://x.example)', ''),
    notes.replace(link, 'three'),
  ],
])('changes in HTML what was changed: %s', (_case, edit, html) => {
  expect(mergeText(notes, edit(plainText(notes)))).toBe(html);
});

it.each([
  ['a<br><br><b>b</b>', 'a\nX\nb', 'a<br>X<br><b>b</b>'],
  ['<p>a</p><p>&nbsp;</p><p>b</p>', 'a\nb', '<p>a</p><p>b</p>'],
  [
    'see <a href="https://a.b/c">https://a.b/c</a> now',
    'see https://a.b/d now',
    'see https://a.b/d now',
  ],
  [
    '<table><tr><td>Age</td><td>36</td></tr></table>',
    'Age 37',
    '<table><tr><td>Age</td><td>37</td></tr></table>',
  ],
  ['<b>A</b>\n<i>B</i>\nC', 'A\nB\nD', '<b>A</b>\n<i>B</i>\nD'],
  [
    '<p>a</p><div hidden>h</div><!-- c --><p>b</p>',
    'a\nB',
    '<p>a</p><div hidden>h</div><!-- c --><p>B</p>',
  ],
  ['<p>all</p>', '', ''],
  ['<pre>  a\n    b  c\n</pre>', 'a\n  b  c\nd', '<pre>  a\n    b  c<br>d\n</pre>'],
  ['<pre>  a\n    b  c\n</pre>', 'a\nb d', '<pre>  a\n    b  d\n</pre>'],
  [
    '<p>See <a href="https://a.b/c">this</a> and <b>that</b></p>',
    'See this (https://a.b/d) and that',
    '<p>See this (https://a.b/d) and <b>that</b></p>',
  ],
  [
    'plain <jane@x.example>\nnotes',
    'plain <jane@x.example>\nwords',
    'plain &lt;jane@x.example&gt;<br>words',
  ],
])('makes of %j, edited to %j, %j', (before, typed, after) => {
  expect(mergeText(before, typed)).toBe(after);
});

const word = fc.stringMatching(/^[a-z<>&;"é😀]{1,8}$/u);
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = fc.oneof(
  word.map(escape),
  word.map((text) => `<b>${escape(text)}</b>`),
  word.map((text) => `<a href="https://x.example/${encodeURIComponent(text)}">${escape(text)}</a>`),
  word.map((text) => `<span style="color:#f00"><i>${escape(text)}</i></span>`),
  word.map((text) => `<span hidden>no</span>${escape(text)}`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  line.map((html) => `<p>${html}</p>`),
  line.map((html) => `<div style="margin:0">${html}</div>`),
  line.map((html) => `<ul><li>${html}</li></ul>`),
  line.map((html) => `<table><tr><td>${html}</td></tr></table>`),
);

it.each([
  ['preformatted text', '<pre> x\n  y  z'.repeat(900)],
  ['lines', 'x<br>'.repeat(3_000)],
  ['links', '<a href=http://x>y</a>'.repeat(900)],
  ['what hides whatever follows', `${'<p>x'.repeat(900)}<div hidden>`],
])('takes nothing for changed where only a line was added: %s', (_kind, stored) => {
  const merged = mergeText(stored, `${plainText(stored)}\nmore`);

  const kept = stored.replace('<div hidden>', '');
  expect(merged.replace(/<br>more/, '')).toContain(kept);
});

it('leaves every line alone that nobody edited, and reads as it was typed', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.oneof(
        word,
        fc.constant(''),
        fc.tuple(word, word).map((words) => words.join('\n')),
      ),
      (blocks, seed, typed) => {
        const at = seed % blocks.length;
        const lines = blocks.map(plainText);
        const wanted = lines
          .flatMap((text, index) => (index !== at ? text : typed === '' ? [] : typed))
          .join('\n');

        const merged = mergeText(blocks.join('\n'), wanted);

        expect(plainText(merged)).toBe(wanted);
        const twin = lines.filter((text) => text === lines[at] || text === typed).length > 1;
        if (twin || typed.split('\n').some((part) => lines.includes(part))) return;
        blocks.forEach((html, index) => {
          if (index !== at) expect(merged).toContain(html);
        });
      },
    ),
    { numRuns: 1_500 },
  );
});

it('reads as it was typed, whatever was stored', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<a href="https://x.example">',
    '</a>',
    '<div hidden>',
    '</div>',
    '<!--',
    '-->',
    '<li>',
    '<td>',
    '<pre>',
    '</pre>',
    '&nbsp;',
    '&amp;',
    'a',
    'b ',
    ' c',
    '\n',
    '<',
    '"',
    '>',
  );

  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')),
      fc.array(word, { maxLength: 5 }).map((words) => words.join('\n')),
      (stored, typed) => {
        const lines = plainText(mergeText(stored, typed)).split('\n');

        // In `pre`, a line may have kept its indent.
        expect(lines.map((line) => line.trim()).join('\n')).toBe(typed);
      },
    ),
    { numRuns: 1_500 },
  );
});
