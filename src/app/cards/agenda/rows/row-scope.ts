import type { RecordRef } from '@app/contracts/record';
import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, HostActions } from '../agenda-actions.ts';

/** What a command works with beside the item. */
export type RowScope = ReturnType<typeof useAgendaTexts> & {
  record: RecordRef;
  host: HostActions;
  /** Reads the overview again behind the rows, after a write that may have changed what is next. */
  refreshOverview: () => void;
};

export function useRowScope({ record, host, refreshOverview }: AgendaActions): RowScope {
  return { ...useAgendaTexts(), record, host, refreshOverview };
}

/** Of one row there are two things to tell: what became of its outcome, and of all else about it. */
export function lineKey(part: 'outcome' | 'edit', item: ItemRef): string {
  return `${part} ${itemKey(item)}`;
}
