import type { getPin } from '@app/contracts/agenda/get-pin';
import type { RecordRef } from '@app/contracts/record';
import type { setPin } from '@app/contracts/agenda/set-pin';
import { AppError } from '@app/domain/app-error';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import type { Command, Result } from '@app/card-kit/write/write-line';
import type { Pinned } from '../types.ts';

type PinScope = { record: RecordRef; onSaved: () => void };

/** Pins, replaces or unpins, over what the rep was told is pinned. */
export function pin(scope: PinScope, wanted: Pinned, message?: string): Command<Pinned> {
  const { record, onSaved } = scope;
  const done = (pinned: Pinned, previous: Pinned): Result<Pinned> => {
    onSaved();
    return { subject: pinned, undo: pin(scope, previous) };
  };
  return {
    id: wanted ?? '',
    optimistic: () => wanted,
    run: async (expected) => {
      try {
        const { pinned, previous } = await callFunction<typeof setPin>('agenda/set-pin', {
          record,
          engagementId: wanted,
          expectedEngagementId: expected,
        });
        const alert = message === undefined ? undefined : ({ type: 'success', message } as const);
        return { ...done(pinned, previous), alert };
      } catch (thrown) {
        const error = asAppError(thrown);
        const told = error.code === 'STALE' && error.details?.['engagementId'];
        return { error, subject: typeof told === 'string' ? told || null : expected };
      }
    },
    find: async (_lost, { subject: expected }) => {
      const found = await callFunction<typeof getPin>('agenda/get-pin', { record });
      const now = found.pinned?.engagementId ?? null;
      if (now === wanted) return done(wanted, expected);
      if (now === expected) return null;
      return { error: new AppError('STALE', 'Somebody else has changed the pin.'), subject: now };
    },
  };
}
