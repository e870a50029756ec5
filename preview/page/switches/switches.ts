import { recordTypes, type RecordType } from '../records/record-types.ts';

export const spots = {
  sidebar: 'crm.record.sidebar',
  tab: 'crm.record.tab',
  preview: 'crm.preview',
  'help-desk': 'helpdesk.sidebar',
} as const;

type Spot = keyof typeof spots;

function spotOf(name: string | null): Spot {
  return name !== null && name in spots ? (name as Spot) : 'sidebar';
}

/** Everything that can be set on the page, kept in its address so that a state can be opened directly. */
export type Switches = {
  /** Which page: a record, the records of one object, the app's settings, or its own page. */
  place: 'record' | 'list' | 'settings' | 'my-day';
  type: RecordType;
  /** Where on the app's own page, such as `/team`. */
  route: string;
  /** Where on a record the cards are: HubSpot has several places for them. */
  spot: Spot;
  /** Of the record that is open; empty in a list. */
  recordId: string;
  /** Two letters, as in `context.user.language`. */
  language: string;
  /** As in `context.user.locale`; empty for the usual one of the language. */
  locale: string;
  /** Zone of the user's browser; empty for that of this browser. */
  timeZone: string;
  /** Zone of the account; empty for the user's. */
  portalTimeZone: string;
  /** Empty for the token the page was started with. */
  token: string;
  /** The only card to show; empty for all that a record has. */
  card: string;
  /** Milliseconds the emulator adds to every call. An address without it means none. */
  latency: number;
  isLogOpen: boolean;
};

const usualLocales: Record<string, string> = {
  en: 'en-us',
  de: 'de-de',
  fr: 'fr-fr',
  es: 'es-es',
  ja: 'ja-jp',
  pt: 'pt-br',
  ar: 'ar-eg',
};

export const languages = Object.keys(usualLocales);

export function localeOf(switches: Switches): string {
  return switches.locale || (usualLocales[switches.language] ?? switches.language);
}

/** The same for what the page itself writes; a locale that is none, which a card may be tried with, would stop it. */
export function pageLocaleOf(switches: Switches): string {
  const locale = localeOf(switches);
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function zoneOrNone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return '';
  }
}

export function readSwitches({ pathname, search }: { pathname: string; search: string }): Switches {
  const query = new URLSearchParams(search);
  const parts = pathname.split('/');
  const [, first = '', recordId = ''] = parts;
  const type = recordTypes.find((name) => name === first) ?? 'contacts';
  return {
    place: placeOf(first, recordId),
    route: first === 'my-day' ? `/${parts.slice(2).join('/')}` : '/',
    type,
    recordId,
    spot: spotOf(query.get('spot')),
    language: query.get('language') ?? 'en',
    locale: query.get('locale') ?? '',
    timeZone: zoneOrNone(query.get('timeZone') ?? ''),
    portalTimeZone: query.get('portalTimeZone') ?? '',
    token: query.get('token') ?? '',
    card: query.get('card') ?? '',
    latency: Number(query.get('latency') ?? 0) || 0,
    isLogOpen: query.get('log') === 'open',
  };
}

function placeOf(first: string, recordId: string): Switches['place'] {
  if (first === 'settings' || first === 'my-day') return first;
  return recordId === '' ? 'list' : 'record';
}

export function switchesUrl(switches: Switches): string {
  const query = new URLSearchParams();
  if (switches.spot !== 'sidebar') query.set('spot', switches.spot);
  if (switches.language !== 'en') query.set('language', switches.language);
  if (switches.locale) query.set('locale', switches.locale);
  if (switches.timeZone) query.set('timeZone', switches.timeZone);
  if (switches.portalTimeZone) query.set('portalTimeZone', switches.portalTimeZone);
  if (switches.token) query.set('token', switches.token);
  if (switches.card) query.set('card', switches.card);
  if (switches.latency) query.set('latency', String(switches.latency));
  if (switches.isLogOpen) query.set('log', 'open');
  const search = query.toString();
  return `${pathOf(switches)}${search && `?${search}`}`;
}

function pathOf({ place, type, recordId, route }: Switches): string {
  switch (place) {
    case 'settings':
      return '/settings';
    case 'my-day':
      return route === '/' ? '/my-day' : `/my-day${route}`;
    case 'list':
      return `/${type}`;
    case 'record':
      return `/${type}/${recordId}`;
  }
}
