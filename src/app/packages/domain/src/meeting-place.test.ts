import { expect, it } from 'vitest';
import { hasWords } from './has-words.ts';
import { meetingPlace } from './meeting-place.ts';

it.each([
  [
    'Microsoft Teams Meeting; https://teams.microsoft.com/l/x?a=%7b1%7d',
    'Microsoft Teams Meeting',
    'https://teams.microsoft.com/l/x?a=%7b1%7d',
  ],
  [
    'Microsoft Teams-Besprechung<https://teams.live.com/meet/9>',
    'Microsoft Teams-Besprechung',
    'https://teams.live.com/meet/9',
  ],
  ['zoom.us/j/1', null, 'https://zoom.us/j/1'],
  ['https://zoom.us/j/1 (Passcode: 22)', '(Passcode: 22)', 'https://zoom.us/j/1'],
  ['HTTPS://ACME.ZOOM.US/J/5 Kenncode 7', 'Kenncode 7', 'HTTPS://ACME.ZOOM.US/J/5'],
  ['(meet.google.com/abc-defg-hij)', null, 'https://meet.google.com/abc-defg-hij'],
  ['Join at https://rooms.acme.example/4.', 'Join at', 'https://rooms.acme.example/4'],
  [
    'https://acme.example/visit, acme.webex.com/meet/ada',
    'https://acme.example/visit',
    'https://acme.webex.com/meet/ada',
  ],
  ['St.Gallen/Zürich', 'St.Gallen/Zürich', null],
  ['Haus 3/4, u.s.w./etc.', 'Haus 3/4, u.s.w./etc.', null],
  ['https://maps.app.goo.gl/x', 'https://maps.app.goo.gl/x', null],
  ['javascript:alert(1)', 'javascript:alert(1)', null],
])('finds in %j the place and the conference', (location, place, joinUrl) => {
  expect(meetingPlace(location, null)).toEqual({ place, joinUrl });
});

it.each([
  'https://www.google.com/calendar/event?eid=abc',
  'https://calendar.google.com/calendar/u/0/r',
  'https://outlook.office365.com/owa/?itemid=A&path=/calendar/item',
  'https://mail.acme.example/owa/?path=%2Fcalendar%2Fitem',
  'https://cloud.acme.example/apps/calendar/e/1',
  'https://acme.example/invite.ics',
])('takes no calendar for a conference: %s', (url) => {
  expect(meetingPlace('Room 4', url)).toEqual({ place: 'Room 4', joinUrl: null });
});

it('prefers a conference beside the place to a page that is none', () => {
  expect(meetingPlace('https://acme.example/visit', 'https://zoom.us/j/2').joinUrl).toBe(
    'https://zoom.us/j/2',
  );
});

it.each([
  '',
  ' \u00a0\u3000',
  '\u200b\u200d',
  '\u00ad',
  '\u202e\u2066',
  '\ufe0f',
  '\u3164',
  '\u2800',
  '\u0007',
])('sees nothing in %j', (text) => {
  expect(hasWords(text)).toBe(false);
});

it.each(['a', '😀', '.', '\u200bx', '漢'])('sees something in %j', (text) => {
  expect(hasWords(text)).toBe(true);
});
