import type { rescheduleItem } from '@app/contracts/agenda/reschedule-item';
import { callFunction } from '@app/card-kit/call-function';
import { repClock } from '@app/card-kit/clock/clocks';
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
  const sideAt = (time: Interval): Side => ({
    said: (item) =>
      words.movedTo(
        item.start === null
          ? words.noDate
          : repClock({ start: item.start, end: item.end }, now, clocks),
      ),
    isAt: ({ item }) =>
      item.start?.getTime() === time.start.getTime() && item.end?.getTime() === time.end?.getTime(),
  });
  const edit = (time: Interval) => ({
    start: time.start.toISOString(),
    end: time.end?.toISOString() ?? null,
  });
  return turn(scope, {
    edit: { ...edit({ start, end }), ...(reason !== '' && { reason }) },
    send: async (sent, { kind, id }) => {
      const moved = await callFunction<typeof rescheduleItem>('agenda/reschedule-item', {
        record,
        item: { kind, id },
        ...sent,
      });
      const { previous } = moved;
      return { ...moved, from: sideAt({ start: previous.start ?? from.start, end: previous.end }) };
    },
    from: sideAt(from),
    to: sideAt({ start, end }),
    // The notes as they were before a reason was added only the function knew.
    back: reason === '' ? edit(from) : undefined,
    message: words.movedTo(repClock({ start, end }, now, clocks)),
    onDone: host.refreshObjectProperties,
    refresh: refreshOverview,
  });
}
