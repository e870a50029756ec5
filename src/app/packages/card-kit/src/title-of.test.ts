import { expect, it } from 'vitest';
import { shortened } from './title-of.ts';

it.each([
  ['as long as three lines', 'x'.repeat(120), 'x'.repeat(120)],
  ['longer', 'word '.repeat(300), `${'word '.repeat(24).trimEnd()}…`],
  ['of signs that are made of several', '👩‍👩‍👧‍👦'.repeat(60), `${'👩‍👩‍👧‍👦'.repeat(10)}…`],
  ['a single endless sign', `a${'\u0300'.repeat(400)}`, `a${'\u0300'.repeat(119)}…`],
  ['broken into lines', ' Line\r\nbreak\tand tab\u0015\u000B', 'Line break and tab'],
])('shows a title that is %s in one line of whole signs', (_case, title, shown) => {
  expect(shortened(title)).toBe(shown);
});
