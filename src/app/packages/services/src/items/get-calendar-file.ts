import type { AgendaItem, ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { isCalledOff } from '@app/domain/outcome';
import { plainText } from '@app/domain/plain-text';
import { rowProperties } from '@app/hubspot/crm/agenda-properties';
import { textOf } from '@app/hubspot/crm/record-reply';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { entryOf, readItemView } from './item-view.ts';
import { loadItems } from './load-items.ts';

type Request = { record: RecordRef; item: ItemRef };

/**
 * One item as iCalendar, to be added to any calendar: times in UTC, the description, and neither internal
 * notes nor people. The UID is that of HubSpot's own calendar event where there is one, so that a calendar
 * holding it already updates it.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED, REJECTED for an item without a start.
 */
export async function getCalendarFile(
  ctx: ServiceContext,
  { record, item }: Request,
): Promise<{ text: string }> {
  const [loaded, view] = await Promise.all([
    loadItems(ctx, record, [item], {
      appointment: rowProperties.appointment,
      meeting: [...rowProperties.meeting, 'hs_meeting_body'],
    }),
    readItemView(ctx, record, [item.kind]),
  ]);
  const found = loaded.get(item);
  if (!found.ok) throw found.error;
  const { item: entry, iCalUid } = entryOf(item.kind, found.value, { ...view, owners: new Map() });
  const calendar = ical({
    prodId: { company: 'Appointments and meetings', product: 'HubSpot card', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const description = plainText(textOf(found.value, 'hs_meeting_body') ?? '');
  calendar.createEvent(eventOf(entry, { iCalUid, description, now: ctx.now() }));
  return { text: calendar.toString() };
}

function eventOf(
  { kind, id, title, start, end, place, joinUrl, outcome, updatedAt }: AgendaItem,
  { iCalUid, description, now }: { iCalUid: string | null; description: string; now: Date },
): ICalEventData {
  if (start === null) {
    throw new AppError('REJECTED', 'A calendar needs to know when it starts.', {
      details: { property: 'start', reason: 'It has no start.' },
    });
  }
  return {
    id: iCalUid ?? `${kind}-${id}@hubspot.com`,
    stamp: now,
    start,
    ...(end !== null && end > start && { end }),
    summary: title ?? '',
    ...(description !== '' && { description }),
    ...((place ?? joinUrl) !== null && { location: place ?? joinUrl }),
    ...(joinUrl !== null && { url: joinUrl }),
    ...(updatedAt !== null && { lastModified: updatedAt }),
    ...statusOf(outcome),
  };
}

/** What is not certain is left open: a calendar then takes it as it stands. */
function statusOf(outcome: AgendaItem['outcome']): Pick<ICalEventData, 'status'> {
  if (isCalledOff(outcome)) return { status: ICalEventStatus.CANCELLED };
  return outcome?.category === 'other' ? {} : { status: ICalEventStatus.CONFIRMED };
}
