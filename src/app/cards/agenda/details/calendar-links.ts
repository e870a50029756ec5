import type { AgendaMessages } from '../messages/en.ts';
import type { Item, ItemDetails } from '../types.ts';

const assumedLengthMs = 30 * 60_000;
/** Longer addresses are cut off or refused. */
const mostOfDescription = 1_000;

/**
 * Addresses that open an entry in the rep's own calendar with all filled in, which they save or not. As Google
 * (`action=TEMPLATE`) and Outlook (`rru=addevent`) take them. Internal notes stay inside.
 */
export function calendarLinks(
  item: Item & { start: Date },
  details: Pick<ItemDetails, 'description'> | null,
  words: AgendaMessages,
): [label: string, url: string][] {
  const { start, place, joinUrl } = item;
  const end = item.end !== null && item.end > start ? item.end : null;
  const until = end ?? new Date(start.getTime() + assumedLengthMs);
  const title = item.title ?? words.untitled[item.kind];
  const text = [joinUrl, details?.description?.slice(0, mostOfDescription)]
    .filter(Boolean)
    .join('\n\n');
  const location = place ?? joinUrl ?? '';
  const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '');
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${stamp(start)}/${stamp(until)}`,
    details: text,
    location,
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start.toISOString(),
    enddt: until.toISOString(),
    body: text,
    location,
  });
  return [
    [words.addToGoogle, `https://calendar.google.com/calendar/render?${google.toString()}`],
    [
      words.addToOutlook,
      `https://outlook.office.com/calendar/deeplink/compose?${outlook.toString()}`,
    ],
  ];
}
