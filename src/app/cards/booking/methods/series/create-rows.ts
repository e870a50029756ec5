import type { DataOf } from '@app/contracts/contract';
import { errorFromReport } from '@app/contracts/read-reply';
import type { createAppointments } from '@app/contracts/booking/create-appointments';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { callFunction } from '@app/card-kit/call-function';
import { whom } from '../../booking-record.ts';
import type { Item } from '../created/use-created.ts';
import type { RecordRef } from '../method.ts';

/** `outcome` is a value of the account's options; without one HubSpot's first for what is planned. */
type Planned = { name: string; start: Date; end: Date; outcome?: string };

/** One appointment of a series, and what became of it; neither an item nor an error before it is asked for. */
export type SeriesRow = Planned & {
  item?: ItemRef;
  existedBefore?: boolean;
  error?: AppError;
  /** What is there beside it since the same moment. */
  also?: Item[];
};

type Answer = Pick<DataOf<typeof createAppointments>, 'results' | 'alsoCreated'>;

type Created = Pick<
  DataOf<typeof createAppointments>,
  'conflicts' | 'isUnsure' | 'existingIds' | 'isTied'
> & {
  /** All rows; as they were where conflicts kept all of them from being created. */
  rows: SeriesRow[];
};

/**
 * Creates those rows that do not exist yet, in one call, and answers with all rows. Asking again for what an
 * earlier attempt created creates nothing.
 */
export async function createRows(
  record: RecordRef,
  rows: readonly SeriesRow[],
  tie: string,
  existingIds?: string[],
): Promise<Created> {
  const missing = rows.filter(({ item }) => item === undefined);
  const { results, alsoCreated, ...found } = await callFunction<typeof createAppointments>(
    'booking/create-appointments',
    {
      ...whom(record),
      occurrences: missing.map(({ name, start, end, outcome }) => ({
        name,
        start: start.toISOString(),
        end: end.toISOString(),
        ...(outcome !== undefined && { outcome }),
      })),
      ...(rows.length > 1 && { series: tie }),
      ...(existingIds && { existingIds }),
    },
  );
  if (found.conflicts.length > 0) return { ...found, rows: [...rows] };
  return { ...found, rows: rows.map((row) => answered(row, { results, alsoCreated }, missing)) };
}

function answered(
  row: SeriesRow,
  { results, alsoCreated }: Answer,
  missing: readonly SeriesRow[],
): SeriesRow {
  if (row.item !== undefined) return row;
  const { item: _item, error: _error, ...planned } = row;
  const answer = results.find(({ occurrence }) => missing[occurrence] === row);
  if (answer?.ok !== true) {
    const error =
      answer === undefined
        ? new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this appointment.')
        : errorFromReport(answer.error);
    return { ...planned, error };
  }
  const { kind, id } = answer.item;
  const { occurrence, existedBefore } = answer;
  const also = alsoCreated?.flatMap((one) => (one.occurrence === occurrence ? one.item : []));
  return { ...planned, item: { kind, id }, existedBefore, ...(also && { also }) };
}
