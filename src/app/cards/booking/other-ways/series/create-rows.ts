import { errorFromReport } from '@app/contracts/read-reply';
import type { createAppointments } from '@app/contracts/create-appointments';
import type { ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { callFunction } from '../../../call-function.ts';
import { whom } from '../../booking-record.ts';
import type { RecordRef } from '../way.ts';

/** `outcome` is a value of the account's options; without one HubSpot's first for what is planned. */
type Planned = { name: string; start: Date; end: Date; outcome?: string };

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
    occurrences: missing.map(({ name, start, end, outcome }) => ({
      name,
      start: start.toISOString(),
      end: end.toISOString(),
      ...(outcome !== undefined && { outcome }),
    })),
  });
  return rows.map((row) => {
    if (row.item !== undefined) return row;
    const { item: _, error: __, ...planned } = row;
    const answer = results.find(({ occurrence }) => missing[occurrence] === row);
    if (answer?.ok !== true) {
      const error =
        answer === undefined
          ? new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this appointment.')
          : errorFromReport(answer.error);
      return { ...planned, error };
    }
    const { kind, id } = answer.item;
    return { ...planned, item: { kind, id }, existedBefore: answer.existedBefore };
  });
}
