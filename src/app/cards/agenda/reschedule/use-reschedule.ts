import { rescheduleItem } from '@app/contracts/reschedule-item';
import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { repClock } from '../../clock/clocks.ts';
import { asAppError } from '../../load-state.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { Interval } from '../../time-entry/time-entry.ts';

type MoveState = { status: 'idle' } | { status: 'saving' } | { status: 'failed'; error: AppError };

/** Moves an item and leaves the way back on its row. */
export function useReschedule(
  item: Item & { start: Date },
  { record, edits, host, refreshOverview }: AgendaActions,
) {
  const { words, clocks, now } = useAgendaTexts();
  const [state, setState] = useState<MoveState>({ status: 'idle' });
  const isBusy = useRef(false);

  const send = (time: Interval, options: { reason?: string; expected: Date | null }) => {
    const { kind, id } = item;
    return callFunction(rescheduleItem, {
      record,
      item: { kind, id },
      start: time.start.toISOString(),
      end: time.end?.toISOString() ?? null,
      ...(options.reason ? { reason: options.reason } : {}),
      ...(options.expected !== null && { expectedUpdatedAt: options.expected.toISOString() }),
    });
  };

  /** Resolves to whether it was moved. `isForced` writes although somebody changed it meanwhile. */
  const move = async (time: Interval & { reason: string }, isForced: boolean): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setState({ status: 'saving' });
    try {
      const { item: moved } = await send(time, {
        reason: time.reason,
        expected: isForced ? null : item.updatedAt,
      });
      const done = words.movedTo(repClock(time, now, clocks));
      edits.remember({
        item: moved,
        note: {
          done,
          undo: async (isUndoForced) => {
            const back = await send(item, { expected: isUndoForced ? null : moved.updatedAt });
            edits.remember({ item: back.item });
            refreshOverview();
          },
        },
      });
      refreshOverview();
      host.refreshObjectProperties();
      host.addAlert({ type: 'success', message: done });
      setState({ status: 'idle' });
      return true;
    } catch (error) {
      setState({ status: 'failed', error: asAppError(error) });
      return false;
    } finally {
      isBusy.current = false;
    }
  };

  return { state, move };
}
