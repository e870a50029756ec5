import type { setPin } from '@app/contracts/agenda/set-pin';
import { useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import type { BookingHost } from '../booking-host.ts';
import { cardRecord, type BookingRecord } from '../booking-record.ts';
import { useWrite } from '@app/card-kit/write/use-write';

/**
 * Pins a meeting just booked. Where something else is pinned, the error is STALE and a second write without
 * an expectation replaces it.
 */
export function useBookedPin(record: BookingRecord, host: BookingHost) {
  const { isBusy, error, run } = useWrite();
  /** What was pinned before; undefined as long as the meeting is not. */
  const [previous, setPrevious] = useState<string | null>();

  const write = (
    engagementId: string | null,
    expected: { expectedEngagementId?: string | null },
    done: string,
  ) =>
    run(async () => {
      const data = await callFunction<typeof setPin>('agenda/set-pin', {
        record: cardRecord(record),
        engagementId,
        ...expected,
      });
      // An attempt whose answer got lost may have pinned it: what was there before is not known then.
      const before = data.previous === engagementId ? null : data.previous;
      setPrevious(typeof expected.expectedEngagementId === 'string' ? undefined : before);
      host.addAlert({ type: 'success', message: done });
      if (data.pinned !== data.previous) host.refreshObjectProperties();
    });

  return { isBusy, error, previous, write };
}
