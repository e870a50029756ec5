import type { AgendaItem, ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { withParagraph } from '@app/domain/plain-text';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import { dateOf, textOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { changeItem } from './change-item.ts';

type Request = {
  record: RecordRef;
  item: ItemRef;
  start: Date;
  end: Date | null;
  reason?: string | undefined;
  internalNotesHtml?: string | null | undefined;
  expectedUpdatedAt?: Date | undefined;
};

export type Rescheduled = {
  item: AgendaItem;
  previous: { start: Date | null; end: Date | null; internalNotesHtml?: string | null };
};

const notes = 'hs_internal_meeting_notes';

/**
 * Moves an item. HubSpot wants a meeting's `hs_timestamp` to equal its start, so the three are written
 * together. Whether the calendar event of a meeting that was booked through a scheduling page follows is
 * not documented.
 */
export async function rescheduleItem(ctx: ServiceContext, request: Request): Promise<Rescheduled> {
  const { record, item, start, end, reason, internalNotesHtml, expectedUpdatedAt } = request;
  if (end !== null && end <= start) throw refused('end', 'It must be after the start.');
  if (item.kind === 'appointment' && (reason || internalNotesHtml !== undefined)) {
    throw refused('reason', 'Appointments have no internal notes to keep it in.');
  }
  const names = agendaProperties[item.kind];
  const { item: moved, before } = await changeItem(ctx, {
    record,
    item,
    expectedUpdatedAt,
    reads: item.kind === 'meeting' ? [notes] : [],
    properties: (current) => ({
      [names.start]: start.toISOString(),
      [names.end]: end?.toISOString() ?? '',
      ...(item.kind === 'meeting' && { hs_timestamp: start.toISOString() }),
      ...(internalNotesHtml !== undefined && { [notes]: internalNotesHtml ?? '' }),
      ...(reason && { [notes]: withReason(current, reason, ctx.now()) }),
    }),
  });
  return {
    item: moved,
    previous: {
      start: dateOf(before, names.start),
      end: dateOf(before, names.end),
      ...(reason && { internalNotesHtml: textOf(before, notes) }),
    },
  };
}

/** The notes as they are, and one more line with the day, in UTC, and the reason. */
function withReason(record: RecordReply, reason: string, now: Date): string {
  const line = `${now.toISOString().slice(0, 10)}: ${reason.replace(/\s+/g, ' ')}`;
  return withParagraph(textOf(record, notes) ?? '', line);
}

function refused(parameter: string, reason: string): AppError {
  return new AppError('INVALID_INPUT', 'This time cannot be saved.', {
    details: { parameter, reason },
  });
}
