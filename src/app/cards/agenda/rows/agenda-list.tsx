import { itemKey } from '@app/domain/agenda/agenda-item';
import { Alert, Button, Divider, Flex, List, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useContext, useState, type ReactNode } from 'react';
import { problemText, type Problem } from '@app/card-kit/problem-text';
import { CopyForAdmin } from '@app/card-kit/views/copy-for-admin';
import { Loaded } from '@app/card-kit/views/loaded';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { strong } from '@app/card-kit/strong';
import { Elsewhere } from '../agenda-filters.tsx';
import { isFiltered, noFilters } from '../load/filters.ts';
import { isPartlyRead } from '../load/partly-read.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import { asShown } from '../outcomes/row-change.ts';
import { RebookContext } from '../rebook/rebook-context.ts';
import { SelectionBar, SelectSwitch } from './selection-bar.tsx';
import { pageSize } from '../load/read-rows.ts';
import { useStayingRows } from './use-staying-rows.ts';
import type { AgendaModel, AgendaRows, Denied, Item, Overview, RowState } from '../types.ts';

type AgendaListProps = {
  agenda: AgendaModel;
  rows: AgendaRows;
  children: (row: RowState & { item: Item; isSelected: boolean | null }) => ReactNode;
};

/** The rows of the view the rep is looking at. */
export function AgendaList({ agenda, ...props }: AgendaListProps) {
  const { words } = useAgendaTexts();
  return (
    <Flex direction="column" gap="sm">
      <Loaded state={agenda.list} label={words.loading} onRetry={agenda.reload}>
        {(data) => <Rows data={data} agenda={agenda} {...props} />}
      </Loaded>
      <ClearFilters agenda={agenda} />
    </Flex>
  );
}

/** The way out of a search that found nothing. Once pressed it stays where the keyboard is, and reads the list again. */
function ClearFilters({ agenda: { list, filter, show, reload } }: { agenda: AgendaModel }) {
  const { words } = useAgendaTexts();
  const [isUsed, setIsUsed] = useState(false);
  const isNothing =
    isFiltered(filter) &&
    list.status === 'ready' &&
    list.data.items.length === 0 &&
    list.data.after === undefined;
  if (!isNothing && !isUsed) return null;
  return (
    <Flex direction="row">
      <Button
        size="xs"
        onClick={() => {
          setIsUsed(true);
          if (isNothing) show(noFilters);
          else reload();
        }}
      >
        {isNothing ? words.clearFilters : words.lookAgain}
      </Button>
    </Flex>
  );
}

function Rows({ data, agenda, rows, children }: AgendaListProps & { data: Overview }) {
  const { actions, selection, latest, stateOf } = rows;
  const booked = useContext(RebookContext)?.booked;
  const staying = useStayingRows(data, (item) => booked?.has(itemKey(item)) === true);
  const items = staying.map((listed) => {
    const item = latest(listed);
    const state = stateOf(item, data.askedAt);
    return { key: itemKey(listed), item, state, shown: asShown(item, state) };
  });
  const [wasOn, setWasOn] = useState(selection.isOn);
  if (selection.isOn && !wasOn) setWasOn(true);
  // Who has begun finds the buttons where they were, whatever has come to light: the keyboard keeps its place.
  const canSelect = items.length > 1 && (wasOn || Object.keys(actions.denied).length === 0);
  const isSelecting = canSelect && selection.isOn;
  if (items.length === 0 && data.after === undefined) {
    return <NoItems agenda={agenda} data={data} />;
  }
  return (
    <Flex direction="column" gap="sm">
      <ReadOnly denied={actions.denied} />
      {canSelect && wasOn && (
        <SelectionBar
          items={items.flatMap(({ shown }) => (shown.isGone ? [] : shown.item))}
          view={data.view}
          selection={selection}
          actions={actions}
        />
      )}
      <List variant="unordered">
        {items.map(({ key, item, state, shown }, index) => (
          <Flex key={key} direction="column" gap="flush">
            {index > 0 && <Divider size="xs" />}
            {children({
              ...state,
              item,
              isSelected: isSelecting && !shown.isGone ? selection.has(item) : null,
            })}
          </Flex>
        ))}
      </List>
      <More data={data} agenda={agenda} />
      {canSelect && (
        <Flex direction="row" justify="end">
          <SelectSwitch selection={selection} />
        </Flex>
      )}
    </Flex>
  );
}

/** What cannot be changed, and who can help, told once. */
function ReadOnly({ denied }: { denied: Denied }) {
  const { words } = useAgendaTexts();
  const errors = Object.values(denied);
  if (errors.length === 0) return null;
  const scopes = new Set(errors.flatMap(({ details }) => details?.['scopes'] ?? []).map(String));
  const error: Problem = { code: 'MISSING_SCOPE', details: { scopes: [...scopes] } };
  return (
    <Alert title={words.readOnly} variant="warning">
      <Flex direction="column" align="start" gap="xs">
        <Text>{problemText(words, error)}</Text>
        <CopyForAdmin error={error} />
      </Flex>
    </Alert>
  );
}

/** The way to the rows that are not here yet. A button that was pressed stays, and says that all are here. */
function More({ data, agenda }: { data: Overview; agenda: AgendaModel }) {
  const { words } = useAgendaTexts();
  const { more } = agenda;
  const [isUsed, setIsUsed] = useState(false);
  const isMore = data.after !== undefined;
  const { length } = data.items;
  const all = data.counts[data.view];
  // A count of what HubSpot searched takes copies one by one, or may be a few seconds old.
  const left = all === null || all <= length ? pageSize : all - length;
  return (
    <>
      {typeof more === 'object' && <ErrorAlert error={more} />}
      {(isMore || isUsed) && (
        <Flex direction="row" align="center" gap="sm">
          <LoadingButton
            size="sm"
            loading={more === 'loading'}
            onClick={() => {
              setIsUsed(true);
              if (isMore) agenda.loadMore();
            }}
          >
            {isMore
              ? words.loadMore(Math.min(pageSize, left))
              : words.shownOf(length, all ?? length)}
          </LoadingButton>
          {isMore && all !== null && <Text variant="microcopy">{words.shownOf(length, all)}</Text>}
        </Flex>
      )}
    </>
  );
}

function NoItems({ agenda, data }: { agenda: AgendaModel; data: Overview }) {
  const { words } = useAgendaTexts();
  const { filter } = agenda;
  const isNarrowed = isFiltered(filter);
  const isFresh = filter.view === 'needs-outcome' && data.counts.past === 0;
  const empty = isFresh ? words.nothingPast : words.empty[filter.view];
  const { title, text } = isPartlyRead(data, filter.kind)
    ? words.emptyUnknown
    : isNarrowed
      ? words.noMatch
      : empty;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text format={strong}>{title}</Text>
      <Text variant="microcopy">{text}</Text>
      {isNarrowed && <Elsewhere data={data} agenda={agenda} />}
    </Flex>
  );
}
