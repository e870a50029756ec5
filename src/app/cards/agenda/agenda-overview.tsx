import type { RecordRef } from '@app/contracts/record';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { agendaViews, type AgendaView } from '@app/domain/agenda/agenda-view';
import { EmptyState, Flex, Tab, Tabs, Text } from '@hubspot/ui-extensions';
import { CrmActionButton, CrmActionLink } from '@hubspot/ui-extensions/crm';
import { useEffect, type ReactNode } from 'react';
import { useAgendaTexts } from './agenda-texts.ts';
import { AgendaFilters } from './agenda-filters.tsx';
import { AgendaList } from './rows/agenda-list.tsx';
import { AgendaNotes } from './agenda-notes.tsx';
import { AgendaStrip } from './agenda-strip.tsx';
import { adjustOverview } from './outcomes/adjust-overview.ts';
import { hasBegun, nextOf } from './outcomes/next-of.ts';
import { isPartlyRead } from './load/partly-read.ts';
import { isFiltered } from './load/filters.ts';
import { PinNotes } from './pin/pin-notes.tsx';
import { Rebooking } from './rebook/rebooking.tsx';
import { tabTitles } from './tab-titles.ts';
import { useAgendaRows } from './rows/use-agenda-rows.ts';
import { useSelection } from './rows/use-selection.ts';
import type { AgendaModel, CardParts, Overview, RowProps } from './types.ts';

type AgendaOverviewProps = {
  agenda: AgendaModel;
  /** The overview as HubSpot told it. */
  told: Overview;
  card: CardParts;
  children: (row: RowProps) => ReactNode;
};

// Fewer items than this are found faster with the eyes than with a search field.
const searchFrom = 16;

/** The whole card once something is known about the record. */
export function AgendaOverview({ agenda, told, card, children }: AgendaOverviewProps) {
  const { words, clocks, now } = useAgendaTexts();
  const overview = adjustOverview(told, agenda.written, now);
  const selection = useSelection();
  const rows = useAgendaRows(card, agenda, overview, selection);
  const { actions, stateOf } = rows;
  const { filter, list } = agenda;
  const counts =
    isFiltered(filter) && list.status === 'ready'
      ? adjustOverview(list.data, writtenTo(list.data, agenda.written), now).counts
      : overview.counts;
  const titles = tabTitles(words.views, counts, clocks.locale, isFiltered(filter));
  const next = nextOf(overview, stateOf, now);
  useRefreshedOverview(hasBegun(next, now), next !== undefined && overview.isHeldKnown, agenda);

  if (isNothing(told, agenda)) {
    return (
      <Flex direction="column" gap="sm">
        <AgendaNotes overview={overview} onRetry={agenda.reload} />
        <NothingYet record={card.record} hasAppointments={told.appointments === 'available'} />
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap="sm">
      <AgendaStrip overview={overview} next={next} />
      <AgendaNotes overview={overview} onRetry={agenda.reload} />
      <PinNotes overview={overview} next={next ?? null} actions={actions} />
      <Rebooking
        {...card}
        options={overview.options}
        onChanged={() => {
          // The pin may have gone over to the new meeting.
          actions.pin.forget();
          void agenda.refresh();
        }}
      >
        <Tabs
          selected={filter.view}
          onSelectedChange={(view: string | number) => {
            const chosen = agendaViews.find((candidate) => candidate === view);
            if (chosen !== undefined && chosen !== filter.view) {
              selection.turn(false);
              agenda.show({ view: chosen });
            }
          }}
          fill
        >
          {agendaViews.map((view) => (
            <Tab key={view} tabId={view} title={titles[view]}>
              {view === filter.view && (
                <Flex direction="column" gap="md">
                  {isLong(overview) && <AgendaFilters agenda={agenda} host={card.host} />}
                  <AgendaList agenda={agenda} rows={rows}>
                    {(row) => children({ ...row, view: rowsOf(list, view), actions })}
                  </AgendaList>
                </Flex>
              )}
            </Tab>
          ))}
        </Tabs>
      </Rebooking>
    </Flex>
  );
}

/** Whether the record has nothing at all. What was there a moment ago stays in sight with its way back. */
function isNothing(told: Overview, { list, filter }: AgendaModel): boolean {
  const isAllRead = agendaViews.every((view) => told.counts[view] === 0) && !isPartlyRead(told);
  const { now, next } = told.summary;
  const isEmpty =
    list.status === 'ready' && list.data.items.length === 0 && list.data.after === undefined;
  if (now !== undefined || next !== null) return false;
  return isAllRead && isEmpty && filter.query === '' && filter.kind === null;
}

type NothingYetProps = { record: RecordRef; hasAppointments: boolean };

/**
 * A record that nobody has met yet, with HubSpot's own ways to begin: a card can open no other card. That the form
 * of an association takes appointments is known from the SDK's types alone.
 */
function NothingYet({ record, hasAppointments }: NothingYetProps) {
  const { words, contactName } = useAgendaTexts();
  const { objectTypeId } = record;
  const objectId = Number(record.objectId);
  return (
    <EmptyState
      title={words.emptyRecord.title}
      layout="vertical"
      flush
      imageWidth={110}
      imageName="meetings"
    >
      <Flex direction="column" gap="sm" align="center">
        <Text>{words.emptyRecord.text(contactName)}</Text>
        <CrmActionButton
          size="sm"
          variant="primary"
          actionType="SCHEDULE_MEETING"
          actionContext={{ objectTypeId, objectId }}
        >
          {words.emptyRecord.book}
        </CrmActionButton>
        {hasAppointments && (
          <CrmActionLink
            actionType="OPEN_RECORD_ASSOCIATION_FORM"
            actionContext={{
              objectTypeId: '0-421',
              association: { objectTypeId, objectId },
            }}
          >
            {words.emptyRecord.appointment}
          </CrmActionLink>
        )}
      </Flex>
    </EmptyState>
  );
}

/** The rows of another view stay until those of the chosen one are there. */
function rowsOf(list: AgendaModel['list'], chosen: AgendaView): AgendaView {
  return list.status === 'ready' ? list.data.view : chosen;
}

/** Reads it anew, once for each of these, whatever the clocks say: what is next has begun, or is not known any more. */
function useRefreshedOverview(
  isNextBegun: boolean,
  isKnown: boolean,
  { refreshOverview }: AgendaModel,
): void {
  useEffect(() => {
    if (isNextBegun || !isKnown) refreshOverview();
  }, [isNextBegun, isKnown, refreshOverview]);
}

function isLong({ counts: { past, upcoming } }: Overview): boolean {
  return past === null || upcoming === null || past + upcoming >= searchFrom;
}

/** Of what was written, what is in the list. */
function writtenTo({ items }: Overview, written: AgendaModel['written']) {
  const keys = new Set(items.map(itemKey));
  return written.filter(({ item }) => keys.has(itemKey(item)));
}
