import { useCallback, useMemo, useState } from 'react';
import { noShowsUpTo } from '../outcomes/no-shows.ts';
import { titleOf } from '@app/card-kit/title-of';
import { useDrafts } from '@app/card-kit/use-kept';
import { useSame } from '@app/card-kit/use-same';
import type { Lines } from '@app/card-kit/write/write-line';
import { useWriteStore } from '@app/card-kit/write/use-write-store';
import type { WriteStore } from '@app/card-kit/write/write-store';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { useAgendaTexts } from '../agenda-texts.ts';
import { useTextDrafts } from '../details/use-text-drafts.ts';
import { usePin } from '../pin/use-pin.ts';
import { readItem } from '../details/read-item.ts';
import { lineKey } from './line-key.ts';
import type {
  AgendaActions,
  AgendaModel,
  AgendaRows,
  CardParts,
  Denied,
  Item,
  MoveDraft,
  Options,
  Overview,
  RowState,
  SelectionModel,
} from '../types.ts';

/** What was done to the rows since the card opened, and what can be done with them. */
export function useAgendaRows(
  card: CardParts,
  agenda: AgendaModel,
  overview: Overview,
  selection: SelectionModel,
): AgendaRows {
  const { words } = useAgendaTexts();
  const { record, host } = card;
  const { options, hiddenOptions, problems, askedAt } = overview;
  const isPinUnread = problems.some(({ part }) => part === 'record');
  const pinnedId = overview.pinned?.engagementId ?? null;
  const pin = usePin(record, pinnedId, isPinUnread ? 0 : askedAt, host);
  const [store, lines] = useWriteStore<Item>(host.addAlert);
  const denied = useDenied(lines);
  const moves = useDrafts<MoveDraft>();
  const drafts = useTextDrafts();
  const stateOf: AgendaRows['stateOf'] = (item, asked) => ({
    outcome: lines.get(lineKey('outcome', item)),
    edit: lines.get(lineKey('edit', item)),
    draft: drafts.of(item),
    isPinned: [item, ...item.copies].some(
      ({ kind, id }) => kind === 'meeting' && id === pin.pinned,
    ),
    askedAt: asked,
    // Only a contact's record has all that somebody came to, or did not.
    noShows: record.objectTypeId === '0-1' ? noShowsUpTo(item, agenda.written, asked) : 0,
  });

  const { list, reload, onWrite, refreshOverview } = agenda;
  const listed = list.status === 'ready' ? list.data.items : [];
  const pinnedItem = [...listed, overview.pinned?.item, overview.summary.next].find(
    (item) => item && isPinnedNow(stateOf(item, 0)),
  );
  const actions = useSame({
    ...card,
    options,
    known: useMemo(() => bothOf(options, hiddenOptions), [options, hiddenOptions]),
    denied,
    store,
    pin,
    pinnedTitle: pinnedItem
      ? titleOf(pinnedItem, words)
      : (pin.names.get(pin.pinned ?? '') ?? null),
    drafts,
    moves,
    select: selection.set,
    read: useCallback<AgendaActions['read']>((item) => readItem(record, item), [record]),
    onWrite,
    refreshOverview,
    look: useCallback(
      (item: ItemRef) => {
        store.mark(lineKey('edit', item), { type: 'forgotten' });
        reload();
      },
      [store, reload],
    ),
  });
  return { actions, selection, stateOf, latest: (item) => latestIn(store, item) };
}

/** A permission that the app lacks is lacking for all items of a kind, until somebody grants it and the page is loaded again. */
function useDenied(lines: Lines<Item>): Denied {
  const [denied, setDenied] = useState<Denied>({});
  for (const { attempt } of lines.values()) {
    if (attempt?.status !== 'refused') continue;
    const { kind } = attempt.subject;
    const { error } = attempt.failure;
    if (error.code === 'MISSING_SCOPE' && denied[kind] === undefined) {
      setDenied({ ...denied, [kind]: error });
    }
  }
  return denied;
}

function bothOf(options: Options, hidden: Options): Options {
  return {
    appointment: [...options.appointment, ...hidden.appointment],
    meeting: [...options.meeting, ...hidden.meeting],
  };
}

function isPinnedNow({ isPinned, edit }: RowState): boolean {
  return isPinned && edit?.done?.isGone !== true;
}

/** What stands in the place of an item of the list: itself, unless it was made again. */
function latestIn(store: WriteStore<Item>, item: Item): Item {
  const made = store.remadeOf(lineKey('edit', item));
  return made === undefined ? item : latestIn(store, made);
}
