import { webLink } from './web-link.ts';

/** Where people meet: in words, behind a link to join, or both. */
export type MeetingPlace = { place: string | null; joinUrl: string | null };

type Found = { url: string; start: number; end: number };

/** Hosts, with their subdomains, whose links open a conference. */
const conferenceHosts = (
  '8x8.vc around.co bluejeans.com bigbluebutton.org butter.us chime.aws clickmeeting.com daily.co ' +
  'demodesk.com discord.gg facetime.apple.com gather.town gotomeet.me gotomeeting.com goto.com ' +
  'hangouts.google.com jitsi.org join.me join.skype.com lifesizecloud.com livestorm.co meet.google.com ' +
  'meet.jit.si meet.zoho.com meet.zoho.eu meetings.dialpad.com meetings.ringcentral.com meetings.vonage.com ' +
  'riverside.fm starleaf.com teams.live.com teams.microsoft.com teams.microsoft.us ' +
  'v.ringcentral.com webex.com whereby.com zoom.com zoom.com.cn zoom.us zoomgov.com'
).split(' ');

/** No place is longer; what stands behind is not looked at. */
const mostCharacters = 4_000;

/** What stands between a link and the words around it. */
const separators = ' \t\r\n\u00a0;,.:|/·<>()[]–—-';

/**
 * Tells words from the link to join in what people write as a place, with `https://` or without. Beside it
 * HubSpot has an address of its own, which may be the conference or just the event in somebody's calendar;
 * a link to a calendar or a map is none to join.
 */
export function meetingPlace(
  location: string | null | undefined,
  externalUrl: string | null | undefined,
): MeetingPlace {
  const text = location?.trim() ?? '';
  const written = linksIn(text);
  const kept = webLink(externalUrl);
  const beside = kept === null ? [] : [kept];
  const found = written.find(({ url }) => isConference(url));
  const known = found?.url ?? beside.find(isConference);
  const other = written.find(({ url }) => mayBeConference(url));
  const joinUrl = known ?? other?.url ?? beside.find(mayBeConference) ?? null;
  const shown = written.find(({ url }) => url === joinUrl);
  return { place: withoutLink(text, shown), joinUrl };
}

function withoutLink(text: string, link: Found | undefined): string | null {
  if (link === undefined) return text || null;
  const after = text.slice(link.end).trim();
  // In brackets they stay: `https://… (Passcode: 22)`.
  const isBracketed = after.startsWith('(') && after.endsWith(')');
  const parts = [withoutSeparators(text.slice(0, link.start)), withoutSeparators(after)];
  const [first, last] = parts;
  if (isBracketed && last !== '') return `${first} ${after}`.trim();
  return parts.filter((part) => part !== '').join(', ') || null;
}

function withoutSeparators(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && separators.includes(text.charAt(start))) start += 1;
  while (end > start && separators.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function linksIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.slice(0, mostCharacters).matchAll(/[^\s<>"'`|{}\\^]+/gu)) {
    for (const part of partsOf(match[0], match.index)) {
      const url = urlOf(part.url);
      if (url !== null) found.push({ ...part, url });
    }
  }
  return found;
}

/** Links may follow one another, or words, without a blank: `Teams;https://…`, `(zoom.us/j/1)`. */
function partsOf(chunk: string, at: number): Found[] {
  const starts = [...chunk.matchAll(/https?:\/\//giu)].map(({ index }) => index);
  const bare = starts.length === 0 ? [/[a-z\d]/iu.exec(chunk)?.index ?? chunk.length] : starts;
  return bare.map((start, index) => {
    const url = withoutPunctuation(chunk.slice(start, bare[index + 1]));
    return { url, start: at + start, end: at + start + url.length };
  });
}

function withoutPunctuation(url: string): string {
  let end = url.length;
  while (end > 0 && /[.,;:!?*_)\]]/u.test(url.charAt(end - 1))) {
    if (url.charAt(end - 1) === ')' && url.includes('(')) break;
    end -= 1;
  }
  return url.slice(0, end);
}

/** With its scheme; without one only what cannot be anything else. */
function urlOf(text: string): string | null {
  if (/^https?:\/\//iu.test(text)) return webLink(text);
  const url = text.includes('/') ? webLink(`https://${text}`) : null;
  return url !== null && isConference(url) ? url : null;
}

function isConference(url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  const isKnown = conferenceHosts.some((known) => host === known || host.endsWith(`.${known}`));
  return isKnown && (pathname.length > 1 || search !== '') && !isCalendar(url);
}

function mayBeConference(url: string): boolean {
  return !isCalendar(url) && !isMap(url);
}

/** An event or a file in a calendar, of Google, Outlook, Apple, Nextcloud and others. */
function isCalendar(url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  if (/^(?:calendars?|caldav|webcal)\./u.test(hostname) || /^outlook\./u.test(hostname))
    return true;
  const places = `${pathname}${decodedOrSame(search)}`.toLowerCase();
  return /\/(?:calendars?|caldav|owa|ical)(?:\/|$|[?&])/u.test(places) || /\.ics$/u.test(pathname);
}

function isMap(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return (
    /^(?:maps|map)\./u.test(hostname) ||
    /^\/maps?(?:\/|$)/u.test(pathname) ||
    hostname.endsWith('openstreetmap.org') ||
    hostname === 'goo.gl'
  );
}

function decodedOrSame(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
