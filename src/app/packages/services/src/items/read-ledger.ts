import { moveLedger, type MoveLedger } from '@app/domain/move-ledger';
import type { HistoryEntry } from '@app/hubspot/crm/get-record-history';
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
  return moveLedger(
    history.flatMap((entry) => {
      const at = dateFrom(entry.timestamp);
      if (at === null) return [];
      const name = names.get(userIdOf(entry) ?? '');
      const by = name ?? entry.sourceLabel ?? entry.sourceType ?? null;
      return [{ start: dateFrom(entry.value ?? ''), at, by }];
    }),
  );
}

function userIdOf({ updatedByUserId, sourceId }: HistoryEntry): string | undefined {
  if (typeof updatedByUserId === 'number') return String(updatedByUserId);
  return /^userId:(\d+)$/.exec(sourceId ?? '')?.[1];
}

/** ISO 8601 or epoch milliseconds. */
function dateFrom(text: string): Date | null {
  if (text === '') return null;
  const date = new Date(/^-?\d+$/.test(text) ? Number(text) : text);
  return Number.isNaN(date.getTime()) ? null : date;
}
