import type { RecordRef } from '@app/contracts/record';
import { useCallback, useMemo } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { useDrafts } from '@app/card-kit/use-kept';
import { useWriteStore } from '@app/card-kit/write/use-write-store';
import type { WriteStore } from '@app/card-kit/write/write-store';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, HostActions } from '../agenda-actions.ts';
import { useTextDrafts } from '../details/use-text-drafts.ts';
import type { Overview } from '../outcomes/adjust-overview.ts';
import type { Item, RowState } from '../outcomes/row-change.ts';
import { usePin } from '../pin/use-pin.ts';
import type { MoveDraft } from '../reschedule/move-draft.ts';
import { lineKey } from './line-key.ts';
import type { AgendaModel } from '../use-agenda.ts';
import type { SelectionModel } from './use-selection.ts';

export type AgendaRows = {
  actions: AgendaActions;
  selection: SelectionModel;
  /** What was done to a row of a list that was asked for at that moment. */
  stateOf: (item: Item, askedAt: number) => RowState;
  /** An item of the list as it stands now: itself, unless it was made again. */
  latest: (item: Item) => Item;
};

/** What was done to the rows since the card opened, and what can be done with them. */
export function useAgendaRows(
  record: RecordRef,
  host: HostActions,
  agenda: AgendaModel,
  overview: Overview,
  selection: SelectionModel,
): AgendaRows {
  const { words } = useAgendaTexts();
  const { options, hiddenOptions, problems, askedAt } = overview;
  const isPinUnread = problems.some(({ part }) => part === 'record');
  const pinnedId = overview.pinned?.engagementId ?? null;
  const pin = usePin(record, pinnedId, isPinUnread ? 0 : askedAt, host);
  const [store, lines] = useWriteStore<Item>(host.addAlert);
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
  });

  const { list, reload, onWrite, refreshOverview } = agenda;
  const rows = list.status === 'ready' ? list.data.items : [];
  const pinnedItem = [...rows, overview.pinned?.item, overview.summary.next].find(
    (item) => item && isPinnedNow(stateOf(item, 0)),
  );
  const pinnedTitle = pinnedItem
    ? titleOf(pinnedItem, words)
    : (pin.names.get(pin.pinned ?? '') ?? null);
  const known = useMemo(
    () => ({
      appointment: [...options.appointment, ...hiddenOptions.appointment],
      meeting: [...options.meeting, ...hiddenOptions.meeting],
    }),
    [options, hiddenOptions],
  );
  const look = useCallback(
    (item: ItemRef) => {
      store.mark(lineKey('edit', item), { type: 'forgotten' });
      reload();
    },
    [store, reload],
  );
  const { set: select } = selection;
  const actions = useMemo(
    () => ({
      record,
      host,
      options,
      known,
      store,
      pin,
      pinnedTitle,
      drafts,
      moves,
      select,
      onWrite,
      refreshOverview,
      look,
    }),
    [
      record,
      host,
      options,
      known,
      store,
      pin,
      pinnedTitle,
      drafts,
      moves,
      select,
      onWrite,
      refreshOverview,
      look,
    ],
  );
  return { actions, selection, stateOf, latest: (item) => latestIn(store, item) };
}

function isPinnedNow({ isPinned, edit }: RowState): boolean {
  return isPinned && edit?.done?.isGone !== true;
}

/** What stands in the place of an item of the list: itself, unless it was made again. */
function latestIn(store: WriteStore<Item>, item: Item): Item {
  const made = store.remadeOf(lineKey('edit', item));
  return made === undefined ? item : latestIn(store, made);
}
