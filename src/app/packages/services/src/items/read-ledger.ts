import { moveLedger, type MoveLedger } from '@app/domain/agenda/move-ledger';
import type { HistoryEntry } from '@app/hubspot/crm/records/get-record-history';
import { dateFrom } from '@app/hubspot/crm/records/record-reply';
import { findUserNames } from '../account/owners.ts';
import { attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';

/** How an item's start was moved and by whom: a person where HubSpot names one, else what made the change. */
export async function readLedger(
  ctx: ServiceContext,
  history: readonly HistoryEntry[],
): Promise<MoveLedger> {
  const userIds = new Set(history.flatMap((entry) => userIdOf(entry) ?? []));
  const found = await attempt(findUserNames(ctx, userIds));
  const names = found.ok ? found.value : new Map<string, string>();
  return ledgerOf(
    history,
    (entry) => names.get(userIdOf(entry) ?? '') ?? entry.sourceLabel ?? entry.sourceType ?? null,
  );
}

/** How often a start was moved, whoever did it. */
export function countMoves(history: readonly HistoryEntry[]): number {
  return history.length < 2 ? 0 : ledgerOf(history, () => null).moves.length;
}

function ledgerOf(
  history: readonly HistoryEntry[],
  nameOf: (entry: HistoryEntry) => string | null,
): MoveLedger {
  return moveLedger(
    history.flatMap((entry) => {
      const at = dateFrom(entry.timestamp);
      return at === null ? [] : [{ start: dateFrom(entry.value), at, by: nameOf(entry) }];
    }),
  );
}

function userIdOf({ updatedByUserId, sourceId }: HistoryEntry): string | undefined {
  if (typeof updatedByUserId === 'number') return String(updatedByUserId);
  return /^userId:(\d+)$/.exec(sourceId ?? '')?.[1];
}
