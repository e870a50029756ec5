import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

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
