import type { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import { callFunction } from '@app/card-kit/call-function';
import { choicesFor, listOf } from '@app/card-kit/outcome/outcome-choices';
import { copyText } from '@app/card-kit/write/copy-text';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { remove } from '../commands/remove.ts';
import { itemAsText } from '../details/item-as-text.ts';
import type { OpenDetails, RowEntry, RowParts } from '../types.ts';
import { lineKey } from './line-key.ts';

type Press = Extract<RowEntry, { press: unknown }>['press'];
type ItemParts = Pick<RowParts, 'item' | 'actions' | 'scope'>;

/** All that can be done with a row beside reading its details, in the order in which it is offered. */
export function rowEntries(row: RowParts): RowEntry[] {
  const { item, view, actions, pin } = row;
  // What is done with is left alone in the list.
  const where = view === 'past' ? 'details' : 'menu';
  if (actions.denied[item.kind] !== undefined) return copyEntries(row, where);
  return [
    ...(view !== 'past' && item.start !== null ? [rescheduleEntry(row, item.start)] : []),
    ...outcomeEntries(row),
    { id: 'pin', ...pin, where },
    ...itemEntries(row, where),
  ];
}

/** What can be done with an item wherever it is shown. */
export function itemEntries(parts: ItemParts, where: RowEntry['where']): RowEntry[] {
  const { item, actions, scope } = parts;
  const { words } = scope;
  const { panels } = actions;
  const idOf = (name: string, from: OpenDetails | undefined): string =>
    from ? `${from.panelId}-${name}` : `${name}-${item.kind}-${item.id}`;
  return [
    {
      id: 'hand-over',
      label: words.handOver,
      where,
      panel: (from) => (
        <panels.HandOver id={idOf('hand-over', from)} item={item} actions={actions} />
      ),
    },
    ...copyEntries(parts, where),
    {
      id: 'remove',
      label: words.removal.disassociate.label,
      where,
      press: (from) => {
        takeOff(parts, from?.panelId);
      },
    },
    {
      id: 'delete',
      label: words.deleteEntry,
      where,
      panel: (from) => (
        <panels.Delete
          id={idOf('delete', from)}
          item={item}
          actions={actions}
          outerId={from?.panelId}
        />
      ),
    },
  ];
}

/** What puts something of it on the clipboard. */
function copyEntries({ item, scope }: ItemParts, where: RowEntry['where']): RowEntry[] {
  const { words, clocks, now, record } = scope;
  const { kind, id, joinUrl } = item;
  const entry = (
    name: string,
    label: string,
    text: (from?: OpenDetails) => Promise<string> | string,
    message?: string,
  ) => ({
    id: name,
    label,
    where,
    press: ((from) => void copyText(scope, () => text(from), message)) satisfies Press,
  });
  return [
    entry('copy-text', words.copyAsText, async (from) =>
      itemAsText(item, from?.details ?? (await scope.read({ kind, id })), words, clocks, now),
    ),
    ...(joinUrl === null ? [] : [entry('copy-join-link', words.copyJoinLink, () => joinUrl)]),
    {
      ...entry(
        'copy-file',
        words.copyAsFile,
        async () => {
          const file = callFunction<typeof getCalendarFile>('agenda/get-calendar-file', {
            record,
            item: { kind, id },
          });
          return (await file).text;
        },
        words.fileCopied,
      ),
      where: 'details',
    },
  ];
}

/** Takes it off the record; its row says what became of that. */
function takeOff({ item, actions, scope }: ItemParts, panelId: string | undefined): void {
  // First, so that the keyboard is back in the row before the row loses its buttons.
  const command = remove(scope, item, 'disassociate', [], () => {
    if (panelId !== undefined) actions.host.closeOverlay(panelId);
  });
  const key = lineKey('edit', item);
  void actions.store.dispatch([{ key, subject: item, command, place: itemKey(item) }]);
}

function rescheduleEntry({ item, view, actions, scope }: RowParts, start: Date): RowEntry {
  const id = `reschedule-${item.kind}-${item.id}`;
  return {
    id: 'reschedule',
    label: scope.words.reschedule,
    where: view === 'upcoming' ? 'line' : 'menu',
    panel: () => <actions.panels.Reschedule id={id} item={{ ...item, start }} actions={actions} />,
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
