import type { getPin } from '@app/contracts/agenda/get-pin';
import type { setPin } from '@app/contracts/agenda/set-pin';
import { AppError } from '@app/domain/app-error';
import type { RecordRef } from '@app/contracts/record';
import { asAppError, settle } from '@app/card-kit/load/load-state';
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
  /** What else is pinned, or was, as far as it could be read. */
  const [replaced, setReplaced] = useState<string | null>(null);
  const record = cardRecord(onto);

  return {
    ...write,
    previous,
    replaced,
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
          }).catch(async (error: unknown) => {
            if (asAppError(error).code === 'STALE') setReplaced(await pinnedText(record));
            throw error;
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

/** How what is pinned is called; null where that cannot be read, which changes nothing. */
async function pinnedText(record: RecordRef): Promise<string | null> {
  const read = await settle(callFunction<typeof getPin>('agenda/get-pin', { record }));
  return read.status === 'ready' ? (read.data.pinned?.text ?? null) : null;
}
