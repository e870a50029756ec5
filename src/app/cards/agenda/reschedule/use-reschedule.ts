import type { rescheduleItem } from '@app/contracts/reschedule-item';
import { callFunction } from '../../call-function.ts';
import { repClock } from '../../clock/clocks.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { Interval } from '../../time-entry/time-entry.ts';
import { useWrite } from '../use-write.ts';

/** A time, or what puts back an earlier one. */
type Move = (Interval & { reason?: string }) | { undo: string };

/** Moves an item and leaves the way back on its row. */
export function useReschedule(
  item: Item & { start: Date },
  { record, edits, host, keep, refreshOverview }: AgendaActions,
) {
  const { words, clocks, now } = useAgendaTexts();
  const { isBusy, error, run } = useWrite();

  /** The way back is a move like any other. */
  const send = async (to: Move, expected: Date | null): Promise<string> => {
    const { kind, id } = item;
    const wanted =
      'undo' in to
        ? to
        : { ...to, start: to.start.toISOString(), end: to.end?.toISOString() ?? null };
    const { item: moved, undo } = await callFunction<typeof rescheduleItem>('reschedule-item', {
      record,
      item: { kind, id },
      ...wanted,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
    const { start, end } = moved;
    const done = words.movedTo(
      start === null ? words.noDate : repClock({ start, end }, now, clocks),
    );
    const putBack = async (isForced: boolean): Promise<void> => {
      if (undo !== undefined) await send({ undo }, isForced ? null : moved.updatedAt);
    };
    // Where it was there already there is no way back.
    const note = undo === undefined ? undefined : { done, undo: putBack };
    edits.remember({ item: moved, ...(note && { note }) });
    refreshOverview();
    return done;
  };

  return {
    isBusy,
    error,
    /** Resolves to whether it was moved. `isForced` writes although somebody changed it meanwhile. */
    move: (time: Interval & { reason: string }, isForced: boolean): Promise<boolean> =>
      run(async () => {
        const { start, end, reason } = time;
        const to = { start, end, ...(reason !== '' && { reason }) };
        const message = await send(to, isForced ? null : item.updatedAt);
        host.refreshObjectProperties();
        host.addAlert({ type: 'success', message });
      }),
    /** Resolves to whether the row shows what somebody else has made of it. */
    keep: (): Promise<boolean> =>
      run(async () => {
        await keep(item);
      }),
  };
}
