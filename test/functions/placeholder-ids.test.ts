import { findClashes } from '@app/contracts/agenda/find-clashes';
import { describe, expect, it } from 'vitest';
import { bookingCalls } from './support/booking-calls.ts';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const { booked } = bookingCalls(items);

const start = '2026-11-24T15:00:00Z';
const end = '2026-11-24T15:30:00Z';

/** Two meetings of the same time that have nothing in common but what stands for an id. */
function seedTwo(uid: string) {
  const meeting = (id: string, title: string, ownerId: string) => ({
    type: 'meetings',
    id,
    properties: {
      hs_meeting_title: title,
      hs_timestamp: start,
      hs_meeting_start_time: start,
      hs_meeting_end_time: end,
      hs_i_cal_uid: uid,
      hubspot_owner_id: ownerId,
    },
    associations: [{ type: 'contacts', id: ada.id }],
  });
  return items.control('seed', {
    objects: [meeting('900001', 'Fitting', '71000001'), meeting('900002', 'Tasting', '71000003')],
  });
}

describe.each(['NULL', 'None', 'undefined', '00000', 'N/A', ' \u200b', '{}', '[object Object]'])(
  'what has %j in place of a calendar’s id',
  (uid) => {
    it('is named as two conflicts of a slot', async () => {
      await seedTwo(uid);

      const { status, conflicts, conflictCount } = await booked();

      expect(status).toBe('conflict');
      expect(conflicts.map(({ title }) => title).sort()).toEqual(['Fitting', 'Tasting']);
      expect(conflictCount).toBe(2);
    });

    it('is named as two clashes of a move', async () => {
      await seedTwo(uid);

      const reply = await items.call('find-clashes', { intervals: [{ start, end }] });

      const titles = dataOf(findClashes, reply)
        .clashes.flat()
        .map(({ item }) => item.title);
      expect(titles).toEqual(expect.arrayContaining(['Fitting', 'Tasting']));
    });
  },
);
