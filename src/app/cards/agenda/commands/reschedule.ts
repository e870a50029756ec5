import type { rescheduleItem } from '@app/contracts/reschedule-item';
import { callFunction } from '@app/card-kit/call-function';
import { repClock } from '@app/card-kit/clock/clocks';
import { wayBackIn } from '@app/card-kit/write/write-failure';
import type { Command, Result } from '@app/card-kit/write/write-line';
import { readItem } from '../details/read-item.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { RowScope } from '../rows/row-scope.ts';
import type { Interval } from '../../time-entry/time-entry.ts';
import { changedError } from './changed-error.ts';

/** A time, or what puts back an earlier one. */
type Move = (Interval & { reason?: string }) | { undo: string };

type Turn = {
  move: Move;
  from: Interval;
  /** Where it is then; null where nobody knows. */
  to: Interval | null;
  /** What puts it back where only its answer got lost. */
  back?: Move | undefined;
  /** The item as it was when this was offered; without it the one that is shown counts. */
  item?: Item;
  message: string;
  onDone?: () => void;
};

/** Moves an item; the way back is a move like any other. */
export function reschedule(
  scope: RowScope,
  from: Interval,
  { start, end, reason }: Interval & { reason: string },
): Command<Item> {
  const to = { start, end };
  return turn(scope, {
    move: { ...to, ...(reason !== '' && { reason }) },
    from,
    to,
    // The notes as they were before a reason was added only the function knew.
    back: reason === '' ? from : undefined,
    message: scope.words.movedTo(repClock(to, scope.now, scope.clocks)),
    onDone: scope.host.refreshObjectProperties,
  });
}

function turn(scope: RowScope, given: Turn): Command<Item> {
  const { record, words, clocks, now, refreshOverview } = scope;
  const { move, from, to, message, onDone } = given;
  /** There is no way back where it was there already, or where nobody knows what stood before. */
  const done = (item: Item, back: Move | undefined, old: Interval): Result<Item> => {
    refreshOverview();
    onDone?.();
    const { start, end } = item;
    const undo =
      back &&
      turn(scope, {
        move: back,
        from: { start: start ?? old.start, end },
        to: start && old,
        item,
        message: words.outcomesUndone(1),
      });
    const said = words.movedTo(
      start === null ? words.noDate : repClock({ start, end }, now, clocks),
    );
    return { subject: item, said, undo, alert: { type: 'success', message } };
  };
  return {
    id: 'undo' in move ? move.undo : JSON.stringify(move),
    run: async (shown, { isForced }) => {
      const { kind, id, updatedAt } = given.item ?? shown;
      const moved = await callFunction<typeof rescheduleItem>('agenda/reschedule-item', {
        record,
        item: { kind, id },
        ...('undo' in move
          ? move
          : { ...move, start: move.start.toISOString(), end: move.end?.toISOString() ?? null }),
        ...(updatedAt !== null && !isForced && { expectedUpdatedAt: updatedAt.toISOString() }),
      });
      const { undo, previous } = moved;
      const result = done(moved.item, undo === undefined ? undefined : { undo }, {
        start: previous.start ?? from.start,
        end: previous.end,
      });
      return undo === undefined ? { ...result, said: undefined } : result;
    },
    ...(to !== null && {
      find: async (lost, { subject, isForced }) => {
        const { item } = await readItem(record, subject);
        if (isAt(item, to)) {
          return done(item, wayBackIn(lost) ?? (isForced ? undefined : given.back), from);
        }
        if (!isAt(item, from)) throw changedError(item);
        return null;
      },
    }),
  };
}

function isAt(item: Item, { start, end }: Interval): boolean {
  return item.start?.getTime() === start.getTime() && item.end?.getTime() === end?.getTime();
}
