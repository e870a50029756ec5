import { iso } from '../item-values.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { untidyContact } from './untidy-contact.ts';
import { untidyOwner } from './vocabulary.ts';

const minutesADay = 1440;
const owner = untidyOwner.deleted;

/** Times that cannot be, and those that only look so. */
export function seedTimes(seed: SeedBuilder): void {
  const { at } = seed;
  const id = untidyContact(seed, '124', {
    name: ['Tempora', 'Mutantur'],
    from: 'Calendar syncs and imports of spreadsheets leave ends before starts, none, or midnight to midnight.',
    zone: 'Pacific/Chatham',
  });
  const lasting = (title: string, start: number, minutes: number | null, outcome = 'SCHEDULED') =>
    seed.meeting(id, { title, start, minutes, outcome, owner });
  lasting('Ends yesterday, starts next week', at(4, '10:00'), -5 * minutesADay);
  lasting('Ended before it began', at(-3, '10:00'), -60);
  lasting('No length at all', at(-2, '10:00'), 0, 'COMPLETED');
  lasting('No length, ahead', at(2, '10:00'), 0);
  lasting('Half a minute', at(3, '10:00'), 0.5);
  lasting('All day, to the last second', at(5, '00:00'), minutesADay - 1 / 60);
  lasting('All day, to midnight', at(-5, '00:00'), minutesADay);
  lasting('All day in UTC', Date.parse(`${iso(at(6, '12:00')).slice(0, 10)}T00:00Z`), 1440);
  lasting('Fair of eleven days, under way', at(-4, '09:00'), 11 * minutesADay);
  lasting('Placeholder of a year', at(-200, '09:00'), 365 * minutesADay);
  lasting('Seventies', 0, 60);
  lasting('Before the epoch', Date.parse('1899-12-30T00:00:00Z'), null);
  lasting('Never ends', Date.parse('2199-12-31T23:00:00Z'), null);
  lasting('Next century of an import', Date.parse('2999-12-31T23:59:59Z'), 30);
  seed.meeting(id, { title: 'No time but that of its logging', owner });
  seed.meeting(id, {
    ...{ title: 'End without a start', owner },
    more: { hs_timestamp: iso(at(-1, '09:00')), hs_meeting_end_time: iso(at(-1, '10:00')) },
  });
  seed.meeting(id, {
    ...{ title: 'Logged a year after', start: at(-260, '09:00'), owner },
    more: { hs_timestamp: iso(at(-1, '08:00')) },
  });
  seed.appointment(id, {
    name: 'Visit, end not given',
    start: at(3, '11:00'),
    minutes: null,
    owner,
  });
  seed.appointment(id, {
    name: 'Visit that ends first',
    start: at(-6, '11:00'),
    minutes: -30,
    owner,
  });
  seed.appointment(id, { name: 'Visit at an unknown time', owner });
}
