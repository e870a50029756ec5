import type { ContactRef } from '@app/contracts/record';
import type { replaceItem, ReplaceItemData } from '@app/contracts/booking/replace-item';
import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { findBooked } from '../../scheduling-page/find-booked.ts';
import type { BookingDone } from '../../scheduling-page/booking-state.ts';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import type { Item } from '../types.ts';

/** An item for which a new meeting is booked, until all of it is handed over. */
export type Replacement = {
  item: Item;
  done: BookingDone;
  /** The new one, as HubSpot named it; null where it is not on the record yet. */
  meeting: { id: string; title: string | null } | null;
  /** Done as long as the button stays that finished it. */
  status: 'working' | 'waiting' | 'done';
  /** What the last run left to do. */
  steps: ReplaceItemData['steps'] | null;
  error: AppError | null;
};

export type ReplacementModel = {
  /** Those that are not finished. */
  open: Replacement[];
  start: (item: Item, done: BookingDone) => void;
  /** Looks for the new meeting where it is missing, then hands over what is left. */
  finish: (replacement: Replacement) => void;
};

/** The second half of booking anew. It can be run again: every step states a final value. */
export function useReplacement(
  record: ContactRef,
  /** After every run that HubSpot answered, with the new meeting as it stands once all is handed over. */
  onRun: (replaced: Replacement, finished: Item | null) => void,
): ReplacementModel {
  const [open, setOpen] = useState<Replacement[]>([]);
  const isBusy = useRef(false);

  const put = (changed: Replacement): void => {
    setOpen((known) => [...without(known, changed), changed]);
  };
  const drop = (finished: Replacement): void => {
    setOpen((known) => without(known, finished));
  };

  const run = async (given: Replacement, expectedUpdatedAt: Date | null): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const { item } = given;
    put({ ...given, status: 'working' });
    let { meeting } = given;
    try {
      meeting ??= await find(record, given.done);
      if (meeting === null) {
        put({ ...given, status: 'waiting' });
        return;
      }
      const answer = await callFunction<typeof replaceItem>('booking/replace-item', {
        record,
        item: { kind: item.kind, id: item.id },
        meetingId: meeting.id,
        bookedTitle: meeting.title,
        slug: given.done.request.link.slug,
        existingIds: given.done.data.existingIds,
        ...(expectedUpdatedAt !== null && { expectedUpdatedAt: expectedUpdatedAt.toISOString() }),
      });
      const { steps, isFinished } = answer;
      const after: Replacement = { ...given, meeting, steps, error: null };
      // Who pressed a button for it finds that button there, and reads what has come of it.
      if (isFinished && expectedUpdatedAt !== null) drop(after);
      else put({ ...after, status: isFinished ? 'done' : 'waiting' });
      onRun(after, isFinished ? answer.meeting : null);
    } catch (error) {
      put({ ...given, meeting, status: 'waiting', error: asAppError(error) });
    } finally {
      isBusy.current = false;
    }
  };

  return {
    open,
    start: (item, done) => {
      const { meeting } = done.data;
      const given: Replacement = {
        item,
        done,
        meeting,
        status: 'waiting',
        steps: null,
        error: null,
      };
      // Without the meeting the rep decides when to look: HubSpot takes some seconds.
      if (meeting === null) put(given);
      else void run(given, item.updatedAt);
    },
    // The rep has seen what stands where: somebody else's change is no reason to stop any more.
    finish: (replacement) => void run(replacement, null),
  };
}

function without(all: Replacement[], { item }: Replacement): Replacement[] {
  return all.filter((other) => itemKey(other.item) !== itemKey(item));
}

async function find(
  record: ContactRef,
  { request, data: { existingIds } }: BookingDone,
): Promise<Replacement['meeting']> {
  return (await findBooked(record, { ...request, existingIds })).meeting;
}
