import type { setPin } from '@app/contracts/set-pin';
import { type AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { asAppError } from '../../load-state.ts';
import type { BookingHost } from '../booking-host.ts';
import { cardRecord, type BookingRecord } from '../booking-record.ts';

export type PinState =
  | { status: 'idle' | 'saving' | 'occupied' }
  | { status: 'pinned'; previous: string | null }
  | { status: 'failed'; error: AppError };

/** Pins a meeting just booked. A pin that is there already is replaced only after a question, and can be put back. */
export function useBookedPin(record: BookingRecord, host: BookingHost) {
  const [state, setState] = useState<PinState>({ status: 'idle' });
  const isBusy = useRef(false);

  const write = async (
    engagementId: string | null,
    expected: { expectedEngagementId?: string | null },
    done: string,
  ): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ status: 'saving' });
    try {
      const { pinned, previous } = await callFunction<typeof setPin>('set-pin', {
        record: cardRecord(record),
        engagementId,
        ...expected,
      });
      const isBack = 'expectedEngagementId' in expected && expected.expectedEngagementId !== null;
      setState(isBack ? { status: 'idle' } : { status: 'pinned', previous });
      host.addAlert({ type: 'success', message: done });
      if (pinned !== previous) host.refreshObjectProperties();
    } catch (thrown) {
      const error = asAppError(thrown);
      setState(error.code === 'STALE' ? { status: 'occupied' } : { status: 'failed', error });
    } finally {
      isBusy.current = false;
    }
  };

  return { state, write };
}
