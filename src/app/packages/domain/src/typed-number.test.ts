import { expect, it } from 'vitest';
import { typedNumber } from './typed-number.ts';

it.each([
  ['7', 'en', '7'],
  ['-12.5', 'de', '-12.5'],
  ['2.480,75', 'en', '2480.75'],
  ['2,480.75', 'de', '2480.75'],
  ['3.750', 'de', '3750'],
  ['3.750', 'en', '3.750'],
  ['3,750', 'en', '3750'],
  ['3,750', 'de', '3.750'],
  ['0.125', 'de', '0.125'],
  ['1234.567', 'de', '1234.567'],
  ['1.234.567', 'en', '1234567'],
  ['1 234 567,8', 'fr', '1234567.8'],
  ['1’234.5', 'de-CH', '1234.5'],
  ['12,34,567.5', 'en-IN', '1234567.5'],
  ['３４', 'en', '34'],
  ['٤٥٫٦', 'ar', '45.6'],
  ['−9', 'en', '-9'],
  ['+007', 'en', '7'],
  ['12345678901234567890.12', 'en', '12345678901234567890.12'],
])('reads %s in %s as %s', (text, locale, expected) => {
  expect(typedNumber(text, locale)).toBe(expected);
});

it.each([
  '',
  ' ',
  '0x1F',
  '2e5',
  '--5',
  '5-',
  '1,2,3',
  '1.2.3',
  '1..2',
  '.',
  '12a',
  'Infinity',
  '€5',
  '1.234.56',
])('reads no number in %o', (text) => {
  expect(typedNumber(text, 'en')).toBeUndefined();
});

it('decides nothing where the language knows no such separator', () => {
  expect(typedNumber('3,750', 'de-CH')).toBeUndefined();
  expect(typedNumber('3.750', 'fr')).toBeUndefined();
});
