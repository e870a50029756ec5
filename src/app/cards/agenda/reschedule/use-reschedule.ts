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
  { record, edits, host, refreshOverview }: AgendaActions,
) {
  const { words, clocks, now } = useAgendaTexts();
  const { isBusy, error, run } = useWrite();

  const send = (time: Interval, notes: Notes, expected: Date | null) => {
    const { kind, id } = item;
    return callFunction<typeof rescheduleItem>('reschedule-item', {
      record,
      item: { kind, id },
      start: time.start.toISOString(),
      end: time.end?.toISOString() ?? null,
      ...notes,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
  };

  /** Resolves to whether it was moved. `isForced` writes although somebody changed it meanwhile. */
  const move = (time: Interval & { reason: string }, isForced: boolean): Promise<boolean> =>
    run(async () => {
      const { item: moved, previous } = await send(
        time,
        time.reason === '' ? null : { reason: time.reason },
        isForced ? null : item.updatedAt,
      );
      const done = words.movedTo(repClock(time, now, clocks));
      const { internalNotesHtml } = previous;
      edits.remember({
        item: moved,
        note: {
          done,
          undo: async (isUndoForced) => {
            // Over somebody else's change only the time is put back, not the notes they may have written.
            const back = isUndoForced
              ? await send(item, null, null)
              : await send(
                  item,
                  internalNotesHtml === undefined ? null : { internalNotesHtml },
                  moved.updatedAt,
                );
            edits.remember({ item: back.item });
            refreshOverview();
          },
        },
      });
      refreshOverview();
      host.refreshObjectProperties();
      host.addAlert({ type: 'success', message: done });
    });

  return { isBusy, error, move };
}
