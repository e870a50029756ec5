import { expect, it } from 'vitest';
import { contactStart, slotClock, spokenClocks } from './slot-clock.ts';

const clocks = { locale: 'en-gb', repZone: 'Europe/Berlin', contactZone: 'America/New_York' };
const afternoon = new Date('2026-11-24T14:00:00Z');
const late = new Date('2026-11-24T22:30:00Z');

it('writes both clocks, and the day where the second one has another', () => {
  const clock = slotClock('en-gb', 'America/New_York', 'Europe/Berlin');

  expect(clock(afternoon)).toBe('09:00 · 15:00');
  expect(clock(new Date('2026-11-25T00:30:00Z'))).toBe('19:30 · Wed 01:30');
});

it('writes one clock where both show the same, whatever the zones are called', () => {
  expect(slotClock('en-gb', 'Europe/Berlin', 'Europe/Paris')(afternoon)).toBe('15:00');
  expect(contactStart(afternoon, { ...clocks, contactZone: 'Europe/Paris' })).toBeNull();
});

it('writes when it begins for the contact, with the day where it is another', () => {
  expect(contactStart(afternoon, clocks)).toBe('09:00');
  expect(contactStart(late, { ...clocks, contactZone: 'Asia/Kolkata' })).toMatch(
    /^Wed,? 25 Nov, 04:00$/,
  );
});

it('says both clocks in a sentence', () => {
  expect(spokenClocks(afternoon, clocks)).toMatch(/^Tue,? 24 Nov, 15:00 Berlin \/ 09:00 New York$/);
  expect(spokenClocks(late, { ...clocks, contactZone: 'Asia/Tokyo' })).toMatch(
    /^Tue,? 24 Nov, 23:30 Berlin \/ Wed,? 25 Nov, 07:30 Tokyo$/,
  );
  expect(spokenClocks(late, { ...clocks, contactZone: null })).toMatch(/23:30 Berlin$/);
});
