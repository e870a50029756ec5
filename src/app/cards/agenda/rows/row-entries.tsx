import { copyText } from '@app/card-kit/write/copy-text';
import { choicesFor, listOf } from '@app/card-kit/outcome/outcome-choices';
import type { RowEntry, RowParts } from '../types.ts';

/** All that can be done with a row beside reading its details, in the order in which it is offered. */
export function rowEntries(row: RowParts): RowEntry[] {
  const { item, draft, view, actions, scope, pin } = row;
  const { words } = scope;
  const { joinUrl } = item;
  // What is done with is left alone in the list.
  const where = view === 'past' ? 'details' : 'menu';
  const copying: RowEntry[] =
    joinUrl === null
      ? []
      : [
          {
            id: 'copy-join-link',
            label: words.copyJoinLink,
            where,
            press: () => void copyText(scope, joinUrl),
          },
        ];
  if (actions.denied[item.kind] !== undefined) return copying;
  return [
    ...(view !== 'past' && item.start !== null ? [rescheduleEntry(row, item.start)] : []),
    ...outcomeEntries(row),
    { id: 'pin', ...pin, where },
    ...copying,
    {
      id: 'hand-over',
      label: words.handOver,
      where,
      panel: (
        <actions.panels.HandOver
          id={`hand-over-${item.kind}-${item.id}`}
          item={item}
          actions={actions}
        />
      ),
    },
    ...(draft === undefined
      ? []
      : [
          {
            id: 'draft',
            label: words.continueDraft,
            where: 'draft',
            panel: (
              <actions.panels.Details
                id={`draft-${item.kind}-${item.id}`}
                item={item}
                actions={actions}
              />
            ),
          } as const,
        ]),
  ];
}

function rescheduleEntry({ item, view, actions, scope }: RowParts, start: Date): RowEntry {
  const id = `reschedule-${item.kind}-${item.id}`;
  return {
    id: 'reschedule',
    label: scope.words.reschedule,
    where: view === 'upcoming' ? 'line' : 'menu',
    panel: <actions.panels.Reschedule id={id} item={{ ...item, start }} actions={actions} />,
  };
}

/**
 * The account's outcomes but the present one: what an item of this view comes to most often first. To say of
 * what is over that it is yet to be held is no outcome, and is offered with the details only.
 */
function outcomeEntries({ item, view, actions, onChoose }: RowParts): RowEntry[] {
  const { likely, rest } = choicesFor(item, actions.options, view);
  const isOwed = view === 'needs-outcome';
  return [...likely, ...rest].flatMap((choice, index): RowEntry[] => {
    const chosen = choice.outcomes[listOf(item)];
    if (chosen === undefined || chosen.value === item.outcome?.value) return [];
    const isRare = view === 'past' || (isOwed && chosen.isOpen);
    return [
      {
        id: `outcome ${chosen.value}`,
        label: choice.label,
        where: isRare ? 'details' : isOwed && index < likely.length ? 'line' : 'mark',
        press: () => {
          onChoose(chosen);
        },
      },
    ];
  });
}
