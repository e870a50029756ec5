import type { setOutcome } from '@app/contracts/agenda/set-outcome';
import type { Outcome } from '@app/domain/outcome/outcome';
import { callFunction } from '@app/card-kit/call-function';
import { moment } from '@app/card-kit/moment';
import { sendOutcomes, type Row as Writing, type Sent } from '@app/card-kit/outcome/send-outcomes';
import { together } from '@app/card-kit/write/together';
import type { Item, RowScope } from '../types.ts';

type Row = Writing & { item: Item; outcome: Outcome | null };

/** Writes a row in one call with all of the same batch: as soon as they are all there. */
export function sendTogether(scope: RowScope, batch: { size: number }, row: Row): Promise<Sent> {
  return together(batch, row, (rows) => send(scope, rows));
}

async function send(scope: RowScope, rows: Row[]): Promise<Sent[]> {
  const tell = scope.onWrite();
  const { record } = scope;
  const sent = await sendOutcomes(rows, (changes) =>
    callFunction<typeof setOutcome>('agenda/set-outcome', { record, changes }),
  );
  tell(
    rows.flatMap(({ item, outcome }, index) =>
      sent[index]?.main.ok ? [{ item, from: item.outcome, to: outcome, at: moment() }] : [],
    ),
  );
  return sent;
}
