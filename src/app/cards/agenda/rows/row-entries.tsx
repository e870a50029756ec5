import { copyText } from '../commands/copy-text.ts';
import { DetailsPanel } from '../details/details-panel.tsx';
import { choicesFor, listOf } from '../outcomes/outcome-choices.ts';
import { ReschedulePanel } from '../reschedule/reschedule-panel.tsx';
import type { RowEntry, RowParts } from '../types.ts';

/** All that can be done with a row, in the order in which it is offered. */
export function rowEntries(row: RowParts): RowEntry[] {
  const { item, draft, view, actions, scope, pin, onRestore } = row;
  const { words } = scope;
  const { joinUrl } = item;
  const id = `${item.kind}-${item.id}`;
  const detailsIn = (panelId: string) => (
    <DetailsPanel id={panelId} item={item} actions={actions} />
  );
  if (row.isGone) {
    // One button for both: what the panel took away is put back where the panel was opened.
    return onRestore ? [{ id: 'details', label: words.undo, where: 'last', press: onRestore }] : [];
  }
  const isUpcoming = view === 'upcoming';
  return [
    ...(isUpcoming && item.start !== null ? [rescheduleEntry(row, item.start)] : []),
    { id: 'pin', ...pin, where: isUpcoming && item.kind === 'meeting' ? 'first' : 'menu' },
    ...outcomeEntries(row),
    ...(joinUrl === null
      ? []
      : [
          {
            id: 'copy-join-link',
            label: words.copyJoinLink,
            where: 'menu' as const,
            press: () => void copyText(scope, joinUrl),
          },
        ]),
    { id: 'details', label: words.details, where: 'last', panel: detailsIn(`details-${id}`) },
    ...(draft === undefined
      ? []
      : [
          {
            id: 'draft',
            label: words.continueDraft,
            where: 'draft' as const,
            panel: detailsIn(`draft-${id}`),
          },
        ]),
  ];
}

function rescheduleEntry({ item, actions, scope }: RowParts, start: Date): RowEntry {
  const id = `reschedule-${item.kind}-${item.id}`;
  return {
    id: 'reschedule',
    label: scope.words.reschedule,
    where: 'first',
    panel: <ReschedulePanel id={id} item={{ ...item, start }} actions={actions} />,
  };
}

/** The account's outcomes. Once touched, the buttons stay where the rep just pressed one. */
function outcomeEntries({ item, outcome, view, actions, onChoose }: RowParts): RowEntry[] {
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
