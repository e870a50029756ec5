import type { AgendaItem, ItemRef } from '@app/domain/agenda/agenda-item';
import { ruledOut, type AppError } from '@app/domain/app-error';
import type { OwnRule } from '@app/domain/own-rule';
import { inWords } from '@app/domain/has-words';
import { isCalledOff } from '@app/domain/outcome/outcome';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { plainText } from '../text/read-text.ts';
import { entryOf, readItemView } from './item-view.ts';
import { loadItems } from './load-items.ts';

type Request = { record: RecordRef; item: ItemRef };

type Texts = { location: string | null; description: string };

/** Outlook takes 32 kB, Google less. */
const mostDescription = 30_000;

/** What calendars themselves call an event without a title. */
const untitled = '(no title)';

/**
 * One item as iCalendar, to be added to any calendar: times in UTC, the description, and neither internal
 * notes nor people. The UID is the item's own: HubSpot's id of the calendar event is shared by all
 * occurrences of a series, of which a calendar would keep the last one only.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED, REJECTED for an item without a start.
 */
export async function getCalendarFile(
  ctx: ServiceContext,
  { record, item }: Request,
): Promise<{ text: string }> {
  const [loaded, view] = await Promise.all([
    loadItems(ctx, record, [item], ['description']),
    readItemView(ctx, record, [item.kind]),
  ]);
  const found = loaded.get(item);
  if (!found.ok) throw found.error;
  const { item: entry } = entryOf(found.value, { ...view, owners: null });
  const calendar = ical({
    prodId: { company: 'Appointments and meetings', product: 'HubSpot card', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const texts = {
    location: inWords(found.value.location),
    description: plainText(found.value.description ?? ''),
  };
  calendar.createEvent(eventOf(entry, texts, ctx.now()));
  return { text: calendar.toString() };
}

function eventOf(
  { kind, id, title, start, end, joinUrl, outcome, updatedAt }: AgendaItem,
  { location, description }: Texts,
  now: Date,
): ICalEventData {
  if (start === null) throw unfit('no-start');
  if (!isCalendarTime(start)) throw unfit('no-year');
  const place = location ?? joinUrl;
  return {
    id: `${kind}-${id}@hubspot.com`,
    stamp: now,
    start,
    ...(end !== null && isCalendarTime(end) && isLater(end, start) && { end }),
    summary: calendarText(title ?? untitled),
    ...(description !== '' && { description: calendarText(shortened(description)) }),
    ...(place !== null && { location: calendarText(place) }),
    ...(joinUrl !== null && { url: new URL(joinUrl).href }),
    ...(updatedAt !== null && { lastModified: updatedAt }),
    ...statusOf(outcome),
  };
}

function unfit(rule: OwnRule): AppError {
  return ruledOut(rule, 'A calendar needs to know when it starts.', { property: 'start' });
}

/** RFC 5545 writes a year in four digits, and what writes it here fills none up. */
function isCalendarTime(time: Date): boolean {
  const year = time.getUTCFullYear();
  return year >= 1000 && year <= 9999;
}

/** By whole seconds, which is all that a calendar file holds. */
function isLater(end: Date, start: Date): boolean {
  return Math.floor(end.getTime() / 1000) > Math.floor(start.getTime() / 1000);
}

/** What is not certain is left open: a calendar then takes it as it stands. */
function statusOf(outcome: AgendaItem['outcome']): Pick<ICalEventData, 'status'> {
  if (isCalledOff(outcome)) return { status: ICalEventStatus.CANCELLED };
  return outcome?.category === 'other' ? {} : { status: ICalEventStatus.CONFIRMED };
}

function shortened(description: string): string {
  return description.length > mostDescription
    ? `${description.slice(0, mostDescription)}…`
    : description;
}

/** What RFC 5545 lets a text hold: no control characters but tabs and line breaks, no half characters. */
function calendarText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}
