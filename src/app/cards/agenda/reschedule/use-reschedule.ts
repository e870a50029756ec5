import type { rescheduleItem } from '@app/contracts/reschedule-item';
import { callFunction } from '../../call-function.ts';
import { repClock } from '../../clock/clocks.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { Interval } from '../../time-entry/time-entry.ts';
import { useWrite } from '../use-write.ts';

type Notes = { reason: string } | { internalNotesHtml: string | null } | null;

/** Moves an item and leaves the way back on its row. */
export function useReschedule(
  item: Item & { start: Date },
  { record, edits, host, keep, refreshOverview }: AgendaActions,
) {
  const { words, clocks, now } = useAgendaTexts();
  const { isBusy, error, run } = useWrite();

  /** The way back is a move like any other. */
  const send = async (time: Interval, notes: Notes, expected: Date | null): Promise<string> => {
    const { kind, id } = item;
    const { item: moved, previous } = await callFunction<typeof rescheduleItem>('reschedule-item', {
      record,
      item: { kind, id },
      start: time.start.toISOString(),
      end: time.end?.toISOString() ?? null,
      ...notes,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
    const done = words.movedTo(repClock(time, now, clocks));
    const { start, end, internalNotesHtml } = previous;
    const undo = async (isForced: boolean): Promise<void> => {
      // Over somebody else's change only the time is put back, not the notes they may have written.
      const hasNotes = internalNotesHtml !== undefined && !isForced;
      await send(
        start === null ? item : { start, end },
        hasNotes ? { internalNotesHtml } : null,
        isForced ? null : moved.updatedAt,
      );
    };
    edits.remember({ item: moved, note: { done, undo } });
    refreshOverview();
    return done;
  };

  return {
    isBusy,
    error,
    /** Resolves to whether it was moved. `isForced` writes although somebody changed it meanwhile. */
    move: (time: Interval & { reason: string }, isForced: boolean): Promise<boolean> =>
      run(async () => {
        const notes = time.reason === '' ? null : { reason: time.reason };
        const message = await send(time, notes, isForced ? null : item.updatedAt);
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
