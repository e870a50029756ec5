import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { RecordRef } from '@app/contracts/record';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, HostActions } from '../agenda-actions.ts';
import type { OutcomeWrite } from '../outcomes/adjust-overview.ts';

/** What a command works with beside the item. */
export type RowScope = ReturnType<typeof useAgendaTexts> & {
  record: RecordRef;
  host: HostActions;
  /** All outcomes an item may have. */
  known: ListAgendaData['options'];
  /** To be called before outcomes are written; what it gives back, with what was saved. */
  onWrite: () => (saved: OutcomeWrite[]) => void;
  /** Reads the overview again behind the rows, after a write that may have changed what is next. */
  refreshOverview: () => void;
};

export function useRowScope(actions: AgendaActions): RowScope {
  const { record, host, known, onWrite, refreshOverview } = actions;
  return { ...useAgendaTexts(), record, host, known, onWrite, refreshOverview };
}
