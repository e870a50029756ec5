import { createAppointments } from '@app/contracts/create-appointments';
import type { ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { callFunction, errorFromReport } from '../../../call-function.ts';
import type { RecordRef } from '../way.ts';

/** One appointment of a series, and what became of it; neither an item nor an error before it is asked for. */
export type SeriesRow = {
  name: string;
  outcome: string;
  start: Date;
  end: Date;
  item?: ItemRef;
  existedBefore?: boolean;
  error?: AppError;
};

/**
 * Creates those rows that do not exist yet, in one call, and answers with all rows. Asking again for what an
 * earlier attempt created creates nothing.
 */
export async function createRows(
  record: RecordRef,
  rows: readonly SeriesRow[],
): Promise<SeriesRow[]> {
  const missing = rows.filter(({ item }) => item === undefined);
  const { results } = await callFunction(createAppointments, {
    record,
    occurrences: missing.map(({ name, outcome, start, end }) => ({
      name,
      start: start.toISOString(),
      end: end.toISOString(),
      ...(outcome !== '' && { outcome }),
    })),
  });
  const answers = new Map(results.map((result) => [missing[result.occurrence], result]));
  return rows.map((row) => {
    if (row.item !== undefined) return row;
    const { name, outcome, start, end } = row;
    const answer = answers.get(row);
    const asked = { name, outcome, start, end };
    if (answer === undefined) return { ...asked, error: unanswered() };
    if (!answer.ok) return { ...asked, error: errorFromReport(answer.error) };
    const { kind, id } = answer.item;
    return { ...asked, item: { kind, id }, existedBefore: answer.existedBefore };
  });
}

function unanswered(): AppError {
  return new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this appointment.');
}
