import type { AgendaItem, ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { itemValues, propertyOf, type ItemRecord } from '@app/hubspot/crm/objects/item';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { withParagraph } from '../../text/add-html.ts';
import { htmlOf } from '../../text/html-of.ts';
import { plainText } from '../../text/read-text.ts';
import { changeItem } from './change-item.ts';
import { isSameValue, readsTheSame } from '../same-value.ts';
import { openWayBack, requireEither, type WayBack } from '../way-back.ts';

type Request = {
  record: RecordRef;
  item: ItemRef;
  start?: Date | undefined;
  end?: Date | null | undefined;
  reason?: string | undefined;
  /** Instead of all of these. */
  undo?: string | undefined;
  expectedUpdatedAt?: Date | undefined;
};

export type Rescheduled = {
  item: AgendaItem;
  previous: { start: Date | null; end: Date | null };
  undo?: string;
};

const notes = propertyOf('meeting', 'internalNotes');

/**
 * Moves an item, or puts it back exactly as it was: a time that makes no sense as well. Whether the calendar event
 * of a meeting that was booked through a scheduling page follows is not documented.
 */
export async function rescheduleItem(ctx: ServiceContext, request: Request): Promise<Rescheduled> {
  const { record, item, undo, expectedUpdatedAt } = request;
  requireEither(request.start, undo, 'start');
  const { before, ...moved } = await changeItem(ctx, {
    record,
    item,
    expectedUpdatedAt,
    reads: item.kind === 'meeting' ? ['internalNotes'] : [],
    properties:
      undo === undefined
        ? timesOf(request, ctx.now())
        : timesBefore(openWayBack(ctx, record, item, undo)),
  });
  return { ...moved, previous: { start: before.start, end: before.end } };
}

type Values = (record: ItemRecord) => Record<string, string>;

function timesOf({ item, start, end, reason }: Request, now: Date): Values {
  if (start === undefined || end === undefined) throw refused('end', 'It takes both times.');
  if (end !== null && end <= start) throw refused('end', 'It must be after the start.');
  if (item.kind === 'appointment' && reason) {
    throw refused('reason', 'Appointments have no internal notes to keep it in.');
  }
  const times = itemValues(item.kind, { start, end });
  return (current) => ({
    ...times,
    ...(reason && { [notes]: withReason(current, { reason, now, times }) }),
  });
}

/**
 * The times as they were, and the notes without the reason. Notes that somebody has written in since, and are
 * to be written over all the same (without `expectedUpdatedAt`), are left alone: only the time is undone.
 */
function timesBefore({ before, after }: WayBack): Values {
  return (current) =>
    Object.fromEntries(
      Object.entries(before).filter(([name]) => {
        return name !== notes || readsTheSame(current.stored.properties[name], after[name]);
      }),
    );
}

/**
 * The notes as they are, and one more line with the day, in UTC, and the reason; as they are where the item
 * has these times already and that line at the end, because then it was moved by an earlier try.
 */
function withReason(
  record: ItemRecord,
  { reason, now, times }: { reason: string; now: Date; times: Record<string, string> },
): string {
  const present = record.internalNotes ?? '';
  const line = `${now.toISOString().slice(0, 10)}: ${reason.replace(/\s+/g, ' ')}`;
  const isMoved = Object.entries(times).every(([name, value]) => {
    return isSameValue(record.stored.properties[name], value);
  });
  const last = plainText(present).split('\n').at(-1);
  return isMoved && last === plainText(htmlOf(line)) ? present : withParagraph(present, line);
}

function refused(parameter: string, reason: string): AppError {
  return new AppError('INVALID_INPUT', 'This time cannot be saved.', {
    details: { parameter, reason },
  });
}
