import type { AgendaView } from '@app/domain/agenda/agenda-view';
import type { ReactElement } from 'react';
import type { Outcome } from '@app/domain/outcome/outcome';
import type { AgendaWords } from '../words/en.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { DetailsPanel } from '../details/details-panel.tsx';
import { choicesFor, listOf } from '../outcomes/outcome-choices.ts';
import type { Shown } from '../outcomes/row-change.ts';
import { ReschedulePanel } from '../reschedule/reschedule-panel.tsx';

/** One thing that can be done with a row. */
export type RowEntry = {
  id: string;
  label: string;
  /** A button of its own before the outcomes, one of the likely outcomes, in the menu, or last. */
  where: 'first' | 'likely' | 'menu' | 'last';
} & ({ press: () => void } | { panel: ReactElement });

type Row = Shown & {
  view: AgendaView;
  words: AgendaWords;
  actions: AgendaActions;
  pin: { label: string; press: () => void };
  onChoose: (outcome: Outcome) => void;
  /** Puts back what was taken away; null where nobody can. */
  onRestore: (() => void) | null;
};

/** All that can be done with a row, in the order in which it is offered. */
export function rowEntries(row: Row): RowEntry[] {
  const { item, view, words, actions, pin } = row;
  const id = `${item.kind}-${item.id}`;
  if (row.isGone) {
    // One button for both: what the panel took away is put back where the panel was opened.
    const { onRestore } = row;
    return onRestore ? [{ id: 'details', label: words.undo, where: 'last', press: onRestore }] : [];
  }
  const { start } = item;
  const isPlannedMeeting = view === 'upcoming' && item.kind === 'meeting';
  return [
    ...(view === 'upcoming' && start !== null
      ? [
          {
            id: 'reschedule',
            label: words.reschedule,
            where: 'first' as const,
            panel: (
              <ReschedulePanel
                id={`reschedule-${id}`}
                item={{ ...item, start }}
                actions={actions}
              />
            ),
          },
        ]
      : []),
    { id: 'pin', ...pin, where: isPlannedMeeting ? 'first' : 'menu' },
    ...outcomeEntries(row),
    {
      id: 'details',
      label: words.details,
      where: 'last',
      panel: <DetailsPanel id={`details-${id}`} item={item} actions={actions} />,
    },
  ];
}

/** The account's outcomes. Once touched, the buttons stay where the rep just pressed one. */
function outcomeEntries({ item, outcome, view, actions, onChoose }: Row): RowEntry[] {
  const isOwed = view !== 'upcoming' && (outcome !== undefined || (item.outcome?.isOpen ?? true));
  const { likely, rest } = choicesFor(item, actions.options);
  return [...likely, ...rest].map((choice, index) => ({
    id: `outcome ${choice.label}`,
    label: choice.label,
    where: isOwed && index < likely.length ? 'likely' : 'menu',
    press: () => {
      const chosen = choice.outcomes[listOf(item)];
      if (chosen !== undefined) onChoose(chosen);
    },
  }));
}
