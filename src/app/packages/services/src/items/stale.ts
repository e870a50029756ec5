import { AppError, type ErrorDetails } from '@app/domain/app-error';
import { agendaProperties } from '@app/hubspot/crm/records/agenda-properties';
import { dateOf, type RecordReply, wordsOf } from '@app/hubspot/crm/records/record-reply';
import type { ItemKind } from '@app/domain/agenda/agenda-item';

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
  const title = wordsOf(record, names.title);
  return new AppError('STALE', 'Somebody changed this in the meantime.', {
    details: {
      updatedAt: updatedAt.toISOString(),
      ...datesOf(record, { start: names.start, end: names.end }),
      ...(title !== null && { title }),
      ...more,
    },
  });
}

function datesOf(record: RecordReply, names: Record<string, string>): ErrorDetails {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, property]) => {
      const date = dateOf(record, property);
      return date === null ? [] : [[name, date.toISOString()]];
    }),
  );
}
