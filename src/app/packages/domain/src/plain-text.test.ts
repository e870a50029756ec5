import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlOf, plainText, withParagraph } from './plain-text.ts';

it('keeps the words and the lines of a description', () => {
  const html = '<div style=""><p style="margin:0;">Hello&nbsp;<b>Ada</b></p><p>Q&amp;A</p></div>';

  expect(plainText(html)).toBe('Hello Ada\nQ&A');
});

it('drops scripts and styles with what they contain', () => {
  expect(plainText('a<script>alert("x")</script>b<style>p{}</style>c')).toBe('a b c');
});

it('decodes numbers and leaves what it does not know', () => {
  expect(plainText('&#65;&#x42; &unknown; &#99999999;')).toBe('AB &unknown; &#99999999;');
});

it('keeps empty lines that were meant, and no others', () => {
  expect(plainText('one<br><br>two')).toBe('one\n\ntwo');
  expect(plainText('<div>\n  <p>one</p>\n\n  <p>two</p>\n</div>')).toBe('one\ntwo');
  expect(plainText('one\ntwo, without markup')).toBe('one\ntwo, without markup');
});

it('gives typed text back as it was typed, markup included', () => {
  const typed = 'a < b & c > d\n\n<script>alert("x")</script> &lt; &amp;lt; it\'s';

  expect(plainText(htmlOf(typed))).toBe(typed);
  expect(htmlOf(typed)).not.toContain('<script');
});

it.each(['two\nlines', '<p>two</p><p>lines</p>', 'two<br>lines'])(
  'adds a line below %j',
  (notes) => {
    expect(plainText(withParagraph(notes, 'a <b>'))).toBe('two\nlines\na <b>');
  },
);

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('<', '>', '&', ';', '\n', '\r', ' ', '\t', '"', 'br', '/', 'lt', '#60', 'ä'),
    )
    .map((parts) => parts.join('')),
);

it('holds no markup but line breaks, whatever was typed', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(htmlOf(typed).replaceAll('<br>', '')).not.toMatch(/[<>"]/);
    }),
    { numRuns: 2_000 },
  );
});

it('reads the same after any number of saves', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const read = plainText(htmlOf(typed));

      expect(plainText(htmlOf(read))).toBe(read);
    }),
    { numRuns: 2_000 },
  );
});

it('gives ordinary lines back letter by letter', () => {
  const line = fc.stringMatching(/^[<>&;"'\p{L}\p{N}]+( [<>&;"'\p{L}\p{N}]+)*$/u, {
    size: 'small',
  });

  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      expect(plainText(htmlOf(lines.join('\n')))).toBe(lines.join('\n'));
    }),
  );
});
