import type { AppError, ErrorDetails } from '@app/domain/app-error';
import { agendaProperties } from '@app/hubspot/crm/records/agenda-properties';
import { dateOf, type RecordReply, wordsOf } from '@app/hubspot/crm/records/record-reply';
import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { changedError } from '@app/domain/agenda/changed-error';

/**
 * STALE where the item has changed since the card saw it, with the values it has now. HubSpot knows no
 * conditional write: a change made between this read and the write that follows is not noticed.
 */
export function staleError(
  kind: ItemKind,
  record: RecordReply,
  expectedUpdatedAt: Date | undefined,
  more: ErrorDetails = {},
): AppError | undefined {
  const updatedAt = dateOf(record, 'hs_lastmodifieddate');
  if (expectedUpdatedAt === undefined || updatedAt === null) return undefined;
  if (updatedAt.getTime() === expectedUpdatedAt.getTime()) return undefined;
  const names = agendaProperties[kind];
  return changedError(
    {
      title: wordsOf(record, names.title),
      start: dateOf(record, names.start),
      end: dateOf(record, names.end),
      updatedAt,
    },
    more,
  );
}
