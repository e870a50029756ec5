import { Alert, Divider, Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { Fragment } from 'react';
import { problemText } from '@app/card-kit/problem-text';
import { useTexts } from '@app/card-kit/texts';
import { BothClocks } from '../../../time-entry/both-clocks.tsx';
import { AlsoCreated, UndoCreated } from '../created/created-feedback.tsx';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { useMethodMessages } from '../method-messages.ts';
import type { Method } from '../method.ts';
import type { SeriesRow } from './create-rows.ts';
import { seriesKey } from './use-series.ts';

type SeriesResultsProps = { way: Method; rows: SeriesRow[] };

/** What became of each appointment. */
export function SeriesResults({ way, rows }: SeriesResultsProps) {
  const { series } = useMethodMessages();
  const failed = refusedOf(rows);
  const entry = way.made.entries.find(({ key }) => key === seriesKey(rows));
  return (
    <>
      <Alert
        title={series.result(rows.length - failed, rows.length)}
        variant={failed > 0 ? 'warning' : 'success'}
      />
      {entry !== undefined && (
        <>
          {entry.note !== undefined && <Text variant="microcopy">{entry.note}</Text>}
          <AlsoCreated entry={entry} />
          <UndoCreated entry={entry} made={way.made} onUndone={way.finish} />
        </>
      )}
      {rows.map((row, index) => (
        <Fragment key={row.start.toISOString()}>
          {index > 0 && <Divider />}
          <ResultRow row={row} />
        </Fragment>
      ))}
    </>
  );
}

export function refusedOf(rows: readonly SeriesRow[]): number {
  return rows.filter(({ item }) => item === undefined).length;
}

function ResultRow({ row }: { row: SeriesRow }) {
  const { words } = useTexts();
  const { series } = useMethodMessages();
  const { item, error, existedBefore } = row;
  const isLost = error !== undefined && isAnswerLost(error);
  return (
    <Flex direction="column" gap="flush" align="start">
      <BothClocks start={row.start} end={row.end} />
      {item === undefined ? (
        !isLost && <StatusTag variant="danger">{series.refused}</StatusTag>
      ) : (
        <StatusTag variant={existedBefore === true ? 'info' : 'success'}>
          {existedBefore === true ? series.existed : series.isCreated}
        </StatusTag>
      )}
      {error !== undefined && (
        <Text variant="microcopy">
          {problemText(words, isLost ? { code: 'OUTCOME_UNKNOWN' } : error)}
        </Text>
      )}
    </Flex>
  );
}
