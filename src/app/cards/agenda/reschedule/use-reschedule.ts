import type { rescheduleItem } from '@app/contracts/reschedule-item';
import { callFunction } from '@app/card-kit/call-function';
import { repClock } from '@app/card-kit/clock/clocks';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { changedError } from '../changed-error.ts';
import { readItem } from '../details/read-item.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { Interval } from '../../time-entry/time-entry.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import { wayBackIn, type FindWrite } from '@app/card-kit/write/write-failure';

/** A time, or what puts back an earlier one. */
type Move = (Interval & { reason?: string }) | { undo: string };

/** Moves an item and leaves the way back on its row. */
export function useReschedule(
  item: Item & { start: Date },
  { record, edits, host, keep, refreshOverview }: AgendaActions,
) {
  const { words, clocks, now } = useAgendaTexts();
  const { isBusy, failure, run, check } = useWrite();

  /** The way back is a move like any other; there is none where nobody knows what stood before. */
  const remember = (moved: Item, back: Move | undefined, old: Interval): void => {
    const { start, end } = moved;
    const done = words.movedTo(
      start === null ? words.noDate : repClock({ start, end }, now, clocks),
    );
    const undo = async (isForced: boolean): Promise<void> => {
      if (back) await send(back, isForced ? null : moved.updatedAt);
    };
    const find = start === null ? undefined : findAt(old, { start, end }, undefined);
    edits.remember({ item: moved, note: { done, ...(back && { undo, find }) } });
    refreshOverview();
  };

  const send = async (to: Move, expected: Date | null): Promise<void> => {
    const { kind, id } = item;
    const wanted =
      'undo' in to
        ? to
        : { ...to, start: to.start.toISOString(), end: to.end?.toISOString() ?? null };
    const moved = await callFunction<typeof rescheduleItem>('agenda/reschedule-item', {
      record,
      item: { kind, id },
      ...wanted,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
    const { undo, previous } = moved;
    const { start } = previous;
    // Where it was there already there is no way back.
    if (undo === undefined) {
      edits.remember({ item: moved.item });
      refreshOverview();
    } else remember(moved.item, { undo }, { ...previous, start: start ?? item.start });
  };

  /** Looks whether it is at the new time now, and leaves the way back if that is known. */
  const findAt =
    (time: Interval, old: Interval, back: Move | undefined): FindWrite =>
    async (lost) => {
      const { item: read } = await readItem(record, item);
      const isAt = ({ start, end }: Interval): boolean =>
        read.start?.getTime() === start.getTime() && read.end?.getTime() === end?.getTime();
      if (isAt(time)) remember(read, wayBackIn(lost) ?? back, old);
      else if (!isAt(old)) throw changedError(read);
      return isAt(time);
    };

  return {
    isBusy,
    failure,
    /** Resolves to whether it was moved. `isForced` writes although somebody changed it meanwhile. */
    move: (time: Interval & { reason: string }, isForced: boolean): Promise<boolean> => {
      const { start, end, reason } = time;
      const to = { start, end, ...(reason !== '' && { reason }) };
      const old = { start: item.start, end: item.end };
      // The notes as they were before a reason was added only the function knew.
      const find = findAt(to, old, reason === '' && !isForced ? old : undefined);
      return run(
        async () => {
          await send(to, isForced ? null : item.updatedAt);
          tell(time);
        },
        async (lost) => {
          const isMoved = await find(lost);
          if (isMoved) tell(time);
          return isMoved;
        },
      );
    },
    /** Resolves to whether a move whose answer got lost has happened. */
    check,
    /** Resolves to whether the row shows what somebody else has made of it. */
    keep: (): Promise<boolean> =>
      run(async () => {
        await keep(item);
      }),
  };

  function tell(time: Interval): void {
    host.refreshObjectProperties();
    host.addAlert({ type: 'success', message: words.movedTo(repClock(time, now, clocks)) });
  }
}
