import type { RecordRef } from '@app/contracts/record';
import { useMemo, useState } from 'react';
import { useWriteStore } from '@app/card-kit/write/use-write-store';
import type { Done, Line } from '@app/card-kit/write/write-line';
import { pin } from '../commands/pin.ts';
import type { HostActions, PinModel, PinState, Pinned } from '../types.ts';

/** There is one pin for the whole card. */
const key = 'pin';

/** Pins, and what became of that. `known` is what the agenda said was pinned when it was asked at `askedAt`. */
export function usePin(
  record: RecordRef,
  known: Pinned,
  askedAt: number,
  host: HostActions,
): PinModel {
  const [store, lines] = useWriteStore<Pinned>(host.addAlert);
  const [names, setNames] = useState<PinModel['names']>(new Map());
  const shown = shownOf(lines.get(key) ?? {}, known, askedAt);
  const { pinned, previous, failure, place } = shown;
  const { refreshObjectProperties: onSaved } = host;
  // What is gone nothing pins again.
  const back = names.get(previous ?? '') === null ? undefined : previous;
  return useMemo(
    () => ({
      pinned,
      previous: back,
      failure,
      place,
      names,
      remember: (engagementId, name) => {
        setNames((all) => new Map(all).set(engagementId, name));
      },
      set: async (wanted, from, { message, expected = pinned } = {}) => {
        const command = pin({ record, onSaved }, wanted, message);
        const saved = await store.dispatch([{ key, subject: expected, command, place: from }]);
        return saved.length > 0;
      },
      check: () => store.check(key),
      forget: () => {
        store.mark(key, { type: 'forgotten' });
      },
    }),
    [pinned, back, failure, place, names, record, onSaved, store],
  );
}

function shownOf({ done, attempt }: Line<Pinned>, known: Pinned, askedAt: number): PinState {
  const place = (attempt ?? done)?.place ?? null;
  if (attempt?.status === 'saving') {
    const pinned = attempt.command.optimistic?.(attempt.subject) ?? null;
    return { pinned, previous: attempt.subject, failure: null, place };
  }
  const failure = attempt?.failure ?? null;
  if (done?.subject === undefined || isOutdated(done, known, askedAt)) {
    return { pinned: known, previous: undefined, failure, place };
  }
  const { subject: pinned, undo } = done;
  return { pinned, previous: failure ? undefined : undo && (undo.id || null), failure, place };
}

/** Where the agenda was asked since and says something else, somebody else has pinned. */
function isOutdated({ at, subject }: Done<Pinned>, known: Pinned, askedAt: number): boolean {
  return askedAt > at && subject !== known;
}
