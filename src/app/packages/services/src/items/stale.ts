import type { AppError, ErrorDetails } from '@app/domain/app-error';
import { changedError } from '@app/domain/agenda/changed-error';
import { inWords } from '@app/domain/has-words';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';

/**
 * STALE where the item has changed since the card saw it, with the values it has now. HubSpot knows no
 * conditional write: a change made between this read and the write that follows is not noticed.
 */
export function staleError(
  record: ItemRecord,
  expectedUpdatedAt: Date | null | undefined,
  more: (record: ItemRecord) => ErrorDetails = () => ({}),
): AppError | undefined {
  const { title, start, end, updatedAt } = record;
  if (!expectedUpdatedAt || updatedAt === null) return undefined;
  if (updatedAt.getTime() === expectedUpdatedAt.getTime()) return undefined;
  return changedError({ title: inWords(title), start, end, updatedAt }, more(record));
}
