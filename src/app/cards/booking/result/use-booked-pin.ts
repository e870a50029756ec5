import type { getPin } from '@app/contracts/agenda/get-pin';
import type { setPin } from '@app/contracts/agenda/set-pin';
import { AppError } from '@app/domain/app-error';
import { useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { useWrite } from '@app/card-kit/write/use-write';
import type { BookingHost } from '../booking-host.ts';
import { cardRecord, type BookingRecord } from '../booking-record.ts';

type Pinned = string | null;

/** Pins a meeting just booked, over what is believed to be pinned, and puts that back. */
export function useBookedPin(onto: BookingRecord, host: BookingHost) {
  const write = useWrite();
  /** What was pinned before; undefined as long as the meeting is not. */
  const [previous, setPrevious] = useState<Pinned>();
  const record = cardRecord(onto);

  return {
    ...write,
    previous,
    /** Over what the rep was told is pinned; `isBack` where the meeting is not pinned afterwards. */
    set: (wanted: Pinned, expected: Pinned, isBack: boolean, done: string) => {
      const settle = (before: Pinned): void => {
        setPrevious(isBack ? undefined : before);
        host.addAlert({ type: 'success', message: done });
        host.refreshObjectProperties();
      };
      return write.run(
        async () => {
          const { pinned, previous: before } = await callFunction<typeof setPin>('agenda/set-pin', {
            record,
            engagementId: wanted,
            expectedEngagementId: expected,
          });
          // Where it was pinned already nobody knows what was there before.
          settle(pinned === before ? null : before);
        },
        async () => {
          const { pinned } = await callFunction<typeof getPin>('agenda/get-pin', { record });
          const now = pinned?.engagementId ?? null;
          if (now === wanted) settle(expected);
          else if (now !== expected) {
            throw new AppError('STALE', 'Something else is pinned.', {
              details: { engagementId: now ?? '' },
            });
          }
          return now === wanted;
        },
      );
    },
  };
}
