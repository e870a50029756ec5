import { itemKey } from '@app/domain/agenda/agenda-item';
import { useMemo } from 'react';
import { useKept } from '@app/card-kit/use-kept';
import { entryFor, intervalOf, type Interval } from '../../time-entry/time-entry.ts';
import { useClashes } from '../../time-entry/use-clashes.ts';
import { useRowScope } from '../agenda-texts.ts';
import { keep } from '../commands/keep.ts';
import { reschedule } from '../commands/reschedule.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item } from '../types.ts';

/** What was entered to move an item, what it clashes with, and what became of it. */
export function useMove(panelId: string, item: Item & { start: Date }, actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { start, end } = item;
  const kept = useKept({ drafts: actions.moves, key: itemKey(item) }, () => ({
    ...entryFor({ start, end }, scope.clocks.repZone),
    reason: '',
  }));
  const { wallClock, timeZone, durationMs, reason } = kept.entry;
  const interval = useMemo(
    () => intervalOf({ wallClock, timeZone, durationMs }),
    [wallClock, timeZone, durationMs],
  );
  const clashes = useClashes({
    record: actions.record,
    item,
    ownerId: item.owner?.id,
    intervals: useMemo(() => [occupied(interval)], [interval]),
  });
  const { isBusy, failure, run, check } = usePanelWrite(item, actions, panelId);
  const isStale = failure?.error.code === 'STALE';

  const close = (isSettled: boolean): void => {
    if (!isSettled) return;
    actions.host.closeOverlay(panelId);
    kept.discard();
  };
  return {
    entry: kept.entry,
    change: kept.change,
    interval,
    isUnchanged:
      interval.start.getTime() === start.getTime() && interval.end?.getTime() === end?.getTime(),
    clashes,
    isBusy,
    failure,
    /** Whether somebody else has changed it: then it is moved all the same, or left as it is now. */
    isStale,
    submit: async (): Promise<void> => {
      close(await run(reschedule(scope, { start, end }, { ...interval, reason }), isStale));
    },
    leave: async (): Promise<void> => {
      const told = actions.store.lineOf(lineKey('edit', item))?.done;
      if (isStale) close(await run(keep(scope, told)));
      else actions.host.closeOverlay(panelId);
    },
    /** Looks whether a move happened whose answer got lost. */
    look: async (): Promise<void> => {
      close(await check());
    },
  };
}

const assumedDurationMs = 30 * 60_000;

/** What has no end takes half an hour. */
function occupied({ start, end }: Interval): { start: Date; end: Date } {
  return { start, end: end ?? new Date(start.getTime() + assumedDurationMs) };
}
