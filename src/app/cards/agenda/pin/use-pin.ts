import type { getPin } from '@app/contracts/get-pin';
import type { RecordRef } from '@app/contracts/record';
import type { setPin } from '@app/contracts/set-pin';
import { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import { moment } from '../moment.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import type { WriteFailure } from '@app/card-kit/write/write-failure';

export type PinModel = {
  /** Id of the pinned activity. */
  pinned: string | null;
  /** Why the last attempt failed; gone with the next one. */
  failure: WriteFailure | null;
  /** What was pinned before the last change of this card; undefined when there is nothing to undo. */
  previous: string | null | undefined;
  /** How activities are called that are not in the agenda, as far as somebody has asked; null where one is gone. */
  names: ReadonlyMap<string, string | null>;
  remember: (engagementId: string, name: string | null) => void;
  /** Where the last change was asked for, and where it is told what became of it: a row, or null above the rows. */
  place: string | null;
  /**
   * Resolves to whether it was saved. `expected` is what the rep was told is pinned now. Of what is wanted
   * while a change is on its way, the last is written afterwards.
   */
  set: (
    engagementId: string | null,
    place: string | null,
    expected?: string | null,
  ) => Promise<boolean>;
  /** Looks whether a change happened whose answer got lost. */
  check: () => Promise<boolean>;
  /** Believes what the agenda says, from now on. */
  forget: () => void;
};

type Change = {
  pinned: string | null;
  previous: string | null | undefined;
  /** When HubSpot had answered it. */
  at: number;
};

/**
 * Pins, replaces and unpins; shown at once, taken back when HubSpot refuses. `known` is what the agenda said
 * was pinned when it was asked at `askedAt`.
 */
export function usePin(
  record: RecordRef,
  known: string | null,
  askedAt: number,
  onSaved: () => void,
): PinModel {
  const [latest, setChange] = useState<Change>();
  const [names, setNames] = useState<PinModel['names']>(new Map());
  const [place, setPlace] = useState<string | null>(null);
  const { failure, run, check } = useWrite();
  const line = useRef<{ asked: number; end?: Promise<boolean> | undefined }>({ asked: 0 });
  // Where the agenda was asked since and says something else, somebody else has pinned.
  const isOutdated = latest !== undefined && askedAt > latest.at && latest.pinned !== known;
  const change = isOutdated ? undefined : latest;
  const pinned = change === undefined ? known : change.pinned;
  const previous = change?.previous;
  /** What is pinned as far as HubSpot has answered, whatever is shown meanwhile. */
  const settled = useRef(pinned);

  const tell = (asked: number, now: Omit<Change, 'at'>): void => {
    settled.current = now.pinned;
    if (line.current.asked === asked) setChange({ ...now, at: moment() });
  };

  /** One after the other: what is wanted while something is under way is written over what came of it. */
  const enqueue = (end: Promise<boolean>): Promise<boolean> => {
    line.current.end = end;
    void end.then(() => {
      if (line.current.end === end) line.current.end = undefined;
    });
    return end;
  };

  const write = async (asked: number, wanted: string | null, expected: string | null) => {
    try {
      const sent = { record, engagementId: wanted, expectedEngagementId: expected };
      tell(asked, await callFunction<typeof setPin>('agenda/set-pin', sent));
    } catch (thrown) {
      const told =
        asAppError(thrown).code === 'STALE' && asAppError(thrown).details?.['engagementId'];
      const now = typeof told === 'string' ? told || null : expected;
      tell(asked, { pinned: now, previous: undefined });
      throw thrown;
    }
    onSaved();
  };

  /** Looks what is pinned now. */
  const find = async (asked: number, wanted: string | null, expected: string | null) => {
    const found = await callFunction<typeof getPin>('agenda/get-pin', { record });
    const now = found.pinned?.engagementId ?? null;
    const isDone = now === wanted;
    tell(asked, { pinned: now, previous: isDone ? expected : undefined });
    if (isDone) onSaved();
    else if (now !== expected) throw new AppError('STALE', 'Somebody else has changed the pin.');
    return isDone;
  };

  return {
    pinned,
    failure,
    // What is gone nothing pins again.
    previous: failure !== null || names.get(previous ?? '') === null ? undefined : previous,
    place,
    names,
    check: () => line.current.end ?? enqueue(check()),
    remember: (engagementId, name) => {
      setNames((all) => new Map(all).set(engagementId, name));
    },
    set: (wanted, from, given = pinned) => {
      const asked = ++line.current.asked;
      const { end: before } = line.current;
      setPlace(from);
      setChange({ pinned: wanted, previous: given, at: Infinity });
      const go = (expected: string | null): Promise<boolean> =>
        line.current.asked === asked
          ? run(
              () => write(asked, wanted, expected),
              () => find(asked, wanted, expected),
            )
          : Promise.resolve(false);
      return enqueue(before === undefined ? go(given) : before.then(() => go(settled.current)));
    },
    forget: () => {
      setChange(undefined);
    },
  };
}
