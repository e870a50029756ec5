import { relativeTime, repClock } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { strong } from '@app/card-kit/strong';
import type { ListDayData } from '@app/contracts/day/list-day';
import { itemKey } from '@app/domain/agenda/agenda-item';
import {
  Checkbox,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { useEffect, useMemo, useState } from 'react';
import { isOpen } from '../outcomes/is-open.ts';
import { OutcomeCell } from '../outcomes/outcome-cell.tsx';
import type { Outcomes } from '../outcomes/use-outcomes.ts';
import { useDayTexts } from '../texts.ts';
import type { DayModel, Item, PageHost } from '../types.ts';
import { BulkBar } from './bulk-bar.tsx';
import { NoRows } from '../views/no-rows.tsx';
import { WithWhom } from '../views/record-link.tsx';

const pageSize = 20;

type NeedsOutcomeProps = { data: ListDayData; day: DayModel; outcomes: Outcomes; host: PageHost };

/** All that is owed over all records, oldest first. */
export function NeedsOutcome({ data, day, outcomes, host }: NeedsOutcomeProps) {
  const { words } = useDayTexts();
  const { owed, owedTotal } = data;
  const [page, setPage] = useState(1);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const pageCount = Math.max(1, Math.ceil(owed.length / pageSize));
  const shownPage = Math.min(page, pageCount);
  const rows = useMemo(
    () => owed.slice((shownPage - 1) * pageSize, shownPage * pageSize),
    [owed, shownPage],
  );
  const { wantPeople } = day;
  useEffect(() => {
    wantPeople(rows);
  }, [rows, wantPeople]);
  if (owed.length === 0) return <NoRows {...words.nothingOwed} />;
  const select = (items: readonly Item[], isSelected: boolean) => {
    setSelected((known) => {
      const keys = items.map(itemKey);
      const others = [...known].filter((key) => !keys.includes(key));
      return new Set(isSelected ? [...others, ...keys] : others);
    });
  };
  // What was settled here stays in sight, and is not to be settled again along with the rest.
  const isOwed = (item: Item) => isOpen(outcomes.shown(item));
  const open = rows.filter(isOwed);
  const chosen = owed.filter((item) => selected.has(itemKey(item)) && isOwed(item));
  return (
    <Flex direction="column" gap="sm">
      <BulkBar
        items={chosen}
        outcomes={outcomes}
        host={host}
        onClear={() => {
          setSelected(new Set());
        }}
        onAll={() => {
          select(open, true);
        }}
      />
      {owedTotal !== null && owedTotal > owed.length && (
        <Text variant="microcopy">{words.newestOnly(owed.length, owedTotal)}</Text>
      )}
      <OwedTable
        {...{ rows, open, page: shownPage, pageCount, selected, day, outcomes }}
        onPage={setPage}
        onSelect={select}
      />
    </Flex>
  );
}

type OwedTableProps = Pick<NeedsOutcomeProps, 'day' | 'outcomes'> & {
  rows: Item[];
  /** Those of the rows that still owe an outcome. */
  open: Item[];
  page: number;
  pageCount: number;
  selected: ReadonlySet<string>;
  onPage: (page: number) => void;
  onSelect: (items: readonly Item[], isSelected: boolean) => void;
};

function OwedTable(props: OwedTableProps) {
  const { rows, open, page, pageCount, selected, day, outcomes, onPage, onSelect } = props;
  const { words } = useDayTexts();
  return (
    <Table
      density="condensed"
      flush
      bordered
      paginated
      page={page}
      pageCount={pageCount}
      onPageChange={onPage}
    >
      <TableHead>
        <TableRow>
          <TableHeader width="min">
            <Checkbox
              name="select-all"
              aria-label={words.selectAll}
              checked={open.length > 0 && open.every((item) => selected.has(itemKey(item)))}
              readOnly={open.length === 0}
              onChange={(isChecked) => {
                onSelect(open, isChecked);
              }}
            />
          </TableHeader>
          <TableHeader width="min">{words.when}</TableHeader>
          <TableHeader>{words.meeting}</TableHeader>
          <TableHeader>{words.withWhom}</TableHeader>
          <TableHeader width="min">{words.ended}</TableHeader>
          <TableHeader width="min" align="right">
            {words.outcome}
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((item) => (
          <OwedRow
            key={itemKey(item)}
            item={item}
            day={day}
            outcomes={outcomes}
            isSelected={selected.has(itemKey(item))}
            onSelect={(isSelected) => {
              onSelect([item], isSelected);
            }}
          />
        ))}
      </TableBody>
    </Table>
  );
}

type OwedRowProps = {
  item: Item;
  day: DayModel;
  outcomes: Outcomes;
  isSelected: boolean;
  onSelect: (isSelected: boolean) => void;
};

function OwedRow({ item, day, outcomes, isSelected, onSelect }: OwedRowProps) {
  const { words, clocks, now } = useDayTexts();
  const { start, end } = item;
  const title = titleOf(item, words);
  const people = day.peopleOf(item);
  return (
    <TableRow>
      <TableCell width="min">
        <Checkbox
          name={`select-${itemKey(item)}`}
          aria-label={words.select(title)}
          checked={isSelected}
          readOnly={!isOpen(outcomes.shown(item))}
          onChange={onSelect}
        />
      </TableCell>
      <TableCell width="min">
        {start === null ? words.noDate : repClock({ start, end: null }, now, clocks)}
      </TableCell>
      <TableCell>
        <Text truncate={{ tooltipText: title }} format={strong}>
          {title}
        </Text>
      </TableCell>
      <TableCell>
        <WithWhom people={people} />
      </TableCell>
      <TableCell width="min">
        {start === null ? '–' : relativeTime(end ?? start, now, clocks)}
      </TableCell>
      <TableCell width="min" align="right">
        <OutcomeCell item={item} outcomes={outcomes} people={people} />
      </TableCell>
    </TableRow>
  );
}
