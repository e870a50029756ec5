import { expect, it } from 'vitest';
import { webLink } from './web-link.ts';

it('takes addresses of the web', () => {
  expect(webLink(' https://zoom.us/j/123 ')).toBe('https://zoom.us/j/123');
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'Room 4',
  'https://',
  'see https://zoom.us/j/1',
  'https://zoom.us/j/1 (passcode 7)',
  '',
  null,
])('refuses %s', (text) => {
  expect(webLink(text)).toBeNull();
});
