import type { moveItems } from '@app/contracts/agenda/move-items';
import type { rescheduleItem } from '@app/contracts/agenda/reschedule-item';
import { callFunction } from '@app/card-kit/call-function';
import { repClock } from '@app/card-kit/clock/clocks';
import { answerTogether } from '@app/card-kit/write/answers-for';
import type { Command } from '@app/card-kit/write/write-line';
import type { Interval } from '../../time-entry/time-entry.ts';
import { turn, type Side } from './turn.ts';
import type { Item, RowScope } from '../types.ts';

/** Moves an item. */
export function reschedule(
  scope: RowScope,
  from: Interval,
  { start, end, reason }: Interval & { reason: string },
): Command<Item> {
  const { record, words, clocks, now, host, refreshOverview } = scope;
  const to = { start, end };
  return turn(scope, {
    edit: { ...timesOf(to), ...(reason !== '' && { reason }) },
    send: async (sent, { kind, id }) => {
      const moved = await callFunction<typeof rescheduleItem>('agenda/reschedule-item', {
        record,
        item: { kind, id },
        ...sent,
      });
      const { previous } = moved;
      const before = { start: previous.start ?? from.start, end: previous.end };
      return { ...moved, from: sideAt(scope, before) };
    },
    from: sideAt(scope, from),
    to: sideAt(scope, to),
    // The notes as they were before a reason was added only the function knew.
    back: reason === '' ? timesOf(from) : undefined,
    message: words.movedTo(repClock(to, now, clocks)),
    onDone: host.refreshObjectProperties,
    refresh: refreshOverview,
  });
}

/** Moves an item in one call with all that are moved together. */
export function moveTogether(scope: RowScope, from: Interval, to: Interval): Command<Item> {
  const { record, words } = scope;
  return turn<MoveEdit>(scope, {
    edit: timesOf(to),
    send: async (sent, shown, batch) => {
      const { kind, id } = shown;
      const change = { item: { kind, id }, ...sent };
      const answer = await answerTogether(batch, change, (changes) =>
        callFunction<typeof moveItems>('agenda/move-items', { record, changes }),
      );
      if (!answer.ok) throw answer.error;
      const { start, end, updatedAt, undo, previous } = answer;
      const before = { start: previous.start ?? from.start, end: previous.end };
      return { item: { ...shown, start, end, updatedAt }, undo, from: sideAt(scope, before) };
    },
    from: sideAt(scope, from),
    to: sideAt(scope, to),
    back: timesOf(from),
    message: words.outcomesUndone(1),
  });
}

type MoveEdit = { start: string; end: string | null };
function timesOf({ start, end }: Interval): MoveEdit {
  return { start: start.toISOString(), end: end?.toISOString() ?? null };
}

function sideAt({ words, now, clocks }: RowScope, time: Interval): Side {
  return {
    said: ({ start, end }) =>
      words.movedTo(start === null ? words.noDate : repClock({ start, end }, now, clocks)),
    isAt: ({ item }) =>
      item.start?.getTime() === time.start.getTime() && item.end?.getTime() === time.end?.getTime(),
  };
}
