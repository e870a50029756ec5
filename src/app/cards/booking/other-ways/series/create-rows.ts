import { errorFromReport } from '@app/contracts/read-reply';
import type { createAppointments } from '@app/contracts/create-appointments';
import type { ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { callFunction } from '../../../call-function.ts';
import { whom } from '../../booking-record.ts';
import type { RecordRef } from '../way.ts';

type Planned = { name: string; start: Date; end: Date };

/** One appointment of a series, and what became of it; neither an item nor an error before it is asked for. */
export type SeriesRow = Planned & { item?: ItemRef; existedBefore?: boolean; error?: AppError };

/**
 * Creates those rows that do not exist yet, in one call, and answers with all rows. Asking again for what an
 * earlier attempt created creates nothing.
 */
export async function createRows(
  record: RecordRef,
  rows: readonly SeriesRow[],
): Promise<SeriesRow[]> {
  const missing = rows.filter(({ item }) => item === undefined);
  const { results } = await callFunction<typeof createAppointments>('create-appointments', {
    ...whom(record),
    occurrences: missing.map(({ name, start, end }) => ({
      name,
      start: start.toISOString(),
      end: end.toISOString(),
    })),
  });
  return rows.map((row) => {
    if (row.item !== undefined) return row;
    const { name, start, end } = row;
    const answer = results.find(({ occurrence }) => missing[occurrence] === row);
    if (answer?.ok !== true) {
      const error =
        answer === undefined
          ? new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this appointment.')
          : errorFromReport(answer.error);
      return { name, start, end, error };
    }
    const { kind, id } = answer.item;
    return { name, start, end, item: { kind, id }, existedBefore: answer.existedBefore };
  });
}
