import { expect, it } from 'vitest';
import {
  formFor,
  intervalOf,
  inZone,
  nextWeek,
  tomorrow,
  withDate,
  withTime,
} from './reschedule-form.ts';

const friday = { start: new Date('2026-10-23T13:00:00Z'), end: new Date('2026-10-23T13:45:00Z') };
const form = formFor(friday, 'Europe/Berlin');

it('opens with the time the item has', () => {
  expect(form).toMatchObject({ wallClock: '2026-10-23T15:00', durationMs: 2_700_000 });
  expect(intervalOf(form)).toEqual(friday);
});

it('keeps the time of day and the duration across a daylight-saving change', () => {
  const moved = intervalOf(nextWeek(form));

  expect(moved).toEqual({
    start: new Date('2026-10-30T14:00:00Z'),
    end: new Date('2026-10-30T14:45:00Z'),
  });
});

it("counts tomorrow from now, on the form's clock", () => {
  const lateOnSaturday = new Date('2026-10-24T22:30:00Z');

  expect(tomorrow(form, lateOnSaturday).wallClock).toBe('2026-10-26T15:00');
});

it('keeps the instant when the zone is changed', () => {
  const inNewYork = inZone(form, 'America/New_York');

  expect(inNewYork.wallClock).toBe('2026-10-23T09:00');
  expect(intervalOf(inNewYork)).toEqual(friday);
});

it('changes date and time apart from each other', () => {
  expect(withTime(withDate(form, '2026-12-01'), '08:05').wallClock).toBe('2026-12-01T08:05');
});

it('leaves an item without an end without one', () => {
  expect(intervalOf(formFor({ start: friday.start, end: null }, 'UTC')).end).toBeNull();
});
