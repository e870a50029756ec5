import type { RecordRef } from '@app/contracts/record';
import { itemKey } from '@app/domain/agenda-item';
import { agendaViews } from '@app/domain/agenda-view';
import { Flex, Tab, Tabs } from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { useAgendaTexts } from './agenda-texts.ts';
import { AgendaFilters } from './agenda-filters.tsx';
import { AgendaList } from './agenda-list.tsx';
import { AgendaNotes } from './agenda-notes.tsx';
import { AgendaStrip } from './agenda-strip.tsx';
import type { AgendaActions, HostActions } from './agenda-actions.ts';
import { useTextDrafts } from './details/use-text-drafts.ts';
import { useDrafts } from '@app/card-kit/use-kept';
import { useWriteStore } from '@app/card-kit/write/use-write-store';
import type { WriteStore } from '@app/card-kit/write/write-store';
import type { Item } from './outcomes/row-change.ts';
import type { MoveDraft } from './reschedule/reschedule-panel.tsx';
import { lineKey } from './rows/row-scope.ts';
import { adjustOverview, type Overview } from './outcomes/adjust-overview.ts';
import { hasBegun, nextOf } from './outcomes/next-of.ts';
import { useOutcomes } from './outcomes/use-outcomes.ts';
import { PinNotes } from './pin/pin-notes.tsx';
import { usePin } from './pin/use-pin.ts';
import { Rebooking } from './rebook/rebooking.tsx';
import type { Rep } from './rebook/use-rebook.ts';
import type { AgendaModel } from './use-agenda.ts';
import { tabTitles } from './tab-titles.ts';
import { useSelection } from './use-selection.ts';

type AgendaOverviewProps = {
  agenda: AgendaModel;
  /** The overview as HubSpot told it. */
  told: Overview;
  record: RecordRef;
  rep: Rep;
  host: HostActions;
};

// Fewer items than this are found faster with the eyes than with a search field.
const searchFrom = 9;

/** The whole card once something is known about the record. */
export function AgendaOverview({ agenda, told, record, rep, host }: AgendaOverviewProps) {
  const { words, clocks, now } = useAgendaTexts();
  const outcomes = useOutcomes(record, agenda.onWrite);
  const overview = adjustOverview(told, agenda.written, now);
  const isPinUnread = overview.problems.some(({ part }) => part === 'record');
  const pin = usePin(
    record,
    overview.pinned?.engagementId ?? null,
    isPinUnread ? 0 : overview.askedAt,
    host,
  );
  const [store, lines] = useWriteStore<Item>(host.addAlert);
  const moves = useDrafts<MoveDraft>();
  const [drafts, keepDraft] = useTextDrafts();
  const stateOf: AgendaActions['stateOf'] = (item, askedAt) => ({
    change: outcomes.changeOf(item),
    edit: lines.get(lineKey('edit', item)),
    draft: drafts.get(itemKey(item)),
    isPinned: [item, ...item.copies].some(
      ({ kind, id }) => kind === 'meeting' && id === pin.pinned,
    ),
    askedAt,
  });
  const selection = useSelection();
  const { filter, list } = agenda;
  const isFiltered = filter.kind !== null || filter.query !== '';
  const counts =
    isFiltered && list.status === 'ready'
      ? adjustOverview(list.data, writtenTo(list.data, agenda.written), now).counts
      : overview.counts;
  const isLong =
    overview.counts.past === null ||
    overview.counts.upcoming === null ||
    overview.counts.past + overview.counts.upcoming >= searchFrom;

  const next = nextOf(overview, stateOf, now);
  // Once for each of these, whatever the clocks say: what is next has begun, or is not known any more.
  const isNextBegun = hasBegun(next, now);
  const isKnown = next !== undefined && overview.isHeldKnown;
  const { refreshOverview } = agenda;
  useEffect(() => {
    if (isNextBegun || !isKnown) refreshOverview();
  }, [isNextBegun, isKnown, refreshOverview]);

  const rows = list.status === 'ready' ? list.data.items : [];
  const pinnedItem = [...rows, overview.pinned?.item, overview.summary.next].find(
    (item) => item && stateOf(item, 0).isPinned && stateOf(item, 0).edit?.done?.isGone !== true,
  );
  const actions: AgendaActions = {
    record,
    store,
    latest: (item) => latestIn(store, item),
    draftOf: (item) => drafts.get(itemKey(item)),
    keepDraft,
    moves,
    stateOf,
    options: overview.options,
    known: {
      appointment: [...overview.options.appointment, ...overview.hiddenOptions.appointment],
      meeting: [...overview.options.meeting, ...overview.hiddenOptions.meeting],
    },
    outcomes,
    pin,
    pinnedTitle: pinnedItem
      ? titleOf(pinnedItem, words)
      : (pin.names.get(pin.pinned ?? '') ?? null),
    selection,
    host,
    refreshOverview: agenda.refreshOverview,
    reload: agenda.reload,
    look: (item) => {
      store.mark(lineKey('edit', item), { type: 'forgotten' });
      agenda.reload();
    },
  };

  const titles = tabTitles(words.views, counts, clocks.locale);

  return (
    <Flex direction="column" gap="sm">
      <AgendaStrip overview={overview} next={next} />
      <AgendaNotes overview={overview} onRetry={agenda.reload} />
      <PinNotes overview={overview} next={next ?? null} actions={actions} />
      <Rebooking
        record={record}
        rep={rep}
        host={host}
        onChanged={() => {
          // The pin may have gone over to the new meeting.
          pin.forget();
          void agenda.refresh();
        }}
      >
        <Tabs
          selected={filter.view}
          onSelectedChange={(view: string | number) => {
            const chosen = agendaViews.find((candidate) => candidate === view);
            if (chosen !== undefined && chosen !== filter.view) {
              selection.clear();
              agenda.show({ view: chosen });
            }
          }}
          fill
        >
          {agendaViews.map((view) => (
            <Tab key={view} tabId={view} title={titles[view]}>
              {view === filter.view && (
                <Flex direction="column" gap="md">
                  {isLong && <AgendaFilters agenda={agenda} />}
                  <AgendaList agenda={agenda} actions={actions} />
                </Flex>
              )}
            </Tab>
          ))}
        </Tabs>
      </Rebooking>
    </Flex>
  );
}

/** What stands in the place of an item of the list: itself, unless it was made again. */
function latestIn(store: WriteStore<Item>, item: Item): Item {
  const made = store.remadeOf(lineKey('edit', item));
  return made === undefined ? item : latestIn(store, made);
}

/** Of what was written, what is in the list. */
function writtenTo({ items }: Overview, written: AgendaModel['written']) {
  const keys = new Set(items.map(itemKey));
  return written.filter(({ item }) => keys.has(itemKey(item)));
}
