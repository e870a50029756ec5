import type { RecordRef } from '@app/contracts/record';
import type { setPin } from '@app/contracts/set-pin';
import type { AppError } from '@app/domain/app-error';
import { useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { useWrite } from '../use-write.ts';

export type PinModel = {
  /** Id of the pinned activity. */
  pinned: string | null;
  /** Why the last attempt failed; gone with the next one. */
  error: AppError | null;
  /** What was pinned before the last change of this card; undefined when there is nothing to undo. */
  previous: string | null | undefined;
  /** How activities are called that are not in the agenda, as far as somebody has asked. */
  names: ReadonlyMap<string, string>;
  remember: (engagementId: string, name: string) => void;
  /** Where the last change was asked for, and where it is told what became of it: a row, or null above the rows. */
  place: string | null;
  /** Resolves to whether it was saved. `expected` is what the rep was told is pinned now. */
  set: (
    engagementId: string | null,
    place: string | null,
    expected?: string | null,
  ) => Promise<boolean>;
  /** Believes what the agenda says, from now on. */
  forget: () => void;
};

type Change = {
  pinned: string | null;
  previous: string | null;
  /** What the agenda said was pinned when it was made. */
  known: string | null;
};

/** Pins, replaces and unpins; shown at once, taken back when HubSpot refuses. */
export function usePin(record: RecordRef, known: string | null, onSaved: () => void): PinModel {
  const [latest, setChange] = useState<Change>();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [place, setPlace] = useState<string | null>(null);
  const { error, run } = useWrite();
  // Where the agenda has been read again and says something else, somebody else has pinned since.
  const isOutdated = latest !== undefined && ![latest.known, latest.pinned].includes(known);
  const change = isOutdated ? undefined : latest;
  const pinned = change === undefined ? known : change.pinned;

  return {
    pinned,
    error,
    previous: error === null ? change?.previous : undefined,
    place,
    names,
    remember: (engagementId, name) => {
      setNames((all) => new Map(all).set(engagementId, name));
    },
    set: (engagementId, from, expected = pinned) =>
      run(async () => {
        setPlace(from);
        setChange({ pinned: engagementId, previous: expected, known });
        try {
          const sent = { record, engagementId, expectedEngagementId: expected };
          setChange({ ...(await callFunction<typeof setPin>('set-pin', sent)), known });
        } catch (failure) {
          setChange(change);
          throw failure;
        }
        onSaved();
      }),
    forget: () => {
      setChange(undefined);
    },
  };
}
