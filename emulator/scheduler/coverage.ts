const VERSIONS = ['2026-03', '2026-09', 'v3'];

function inVersions(method: string, rest: string): string[] {
  return VERSIONS.map((version) => `${method} /scheduler/${version}/meetings${rest}`);
}

/** The scheduler's routes, and what is known about them. */
export const SCHEDULER_COVERAGE = [
  {
    routes: inVersions('GET', '/meeting-links'),
    status: 'partial' as const,
    gaps:
      'The cursor is an offset; 10 by default and at most 100 per page, which HubSpot does not document. ' +
      'The filter name finds parts of names and of slugs: in the guide’s sample it is the slug.',
  },
  {
    routes: [
      ...inVersions('GET', '/meeting-links/book/{slug}'),
      ...inVersions('GET', '/meeting-links/book/availability-page/{slug}'),
    ],
    status: 'partial' as const,
    gaps:
      'Busy are the meetings of the account that a host owns or attends and that are neither cancelled nor rescheduled, plus busy times set by the seed door; HubSpot reads the connected calendar. ' +
      'A meeting without an end counts 30 minutes. The buffer lies before and after. The page’s hours are wall-clock hours of its own zone; HubSpot does not answer this zone. ' +
      'Where clocks change, wall times that do not exist are not offered and those that come twice are offered once: HubSpot documents neither. ' +
      'The id of a meetings user is made up; a monthOffset above 120 is refused. ' +
      'The weeks advertised count from now; hasMore says whether anything is left after the month. ' +
      'monthOffset is taken by both routes, as the guide and the specification say of one each. Both name users with profile and busy times, which the guide’s sample of the availability page leaves out. ' +
      'A page is offline when all of its hosts are. Of the increments only FIFTEEN is documented; THIRTY and SIXTY follow its pattern. ' +
      'Branding, avatars and the location are made up.',
  },
  {
    routes: inVersions('POST', '/meeting-links/book'),
    status: 'partial' as const,
    gaps:
      'Times are epoch milliseconds in every version. The ISO start with a duration in minutes of the specification is refused with MEETING_DURATION_NOT_VALID, as a real account did; an ISO start with milliseconds is refused with MEETING_START_TIME_NOT_VALID, which nobody has reported. ' +
      'What HubSpot answers for a slot just taken is not documented: it is the answer for a time that is not offered. ' +
      'formFields, legalConsentResponses and likelyAvailableUserIds may be left out, as working clients do; the specification requires them. ' +
      'The refusals of e-mails and guests are subcategories of the same family; those of consents, of form fields that the page does not have and of too many guests have made-up words. ' +
      'Domains refused as made up are example.com, .net and .org, .test, .invalid and .localhost; HubSpot’s filter is not public. ' +
      'A known contact keeps its name and gets the answers of standard form fields. No e-mail is sent. ' +
      'A round robin takes the member booked longest ago, likelyAvailableUserIds first (by either id of the user), offline members only when nobody else is free; a group page gives the meeting to its organizer, with the others attending. HubSpot documents none of this. ' +
      'The admin rules of 2026-09 are not enforced: HubSpot announces them for the write paths of its CRM API and says nothing of a booking, whose meeting gets its values from the page and not from the caller. ' +
      'A trailing slash is accepted in every version.',
  },
  {
    routes: inVersions('POST', '/calendar'),
    status: 'partial' as const,
    gaps:
      'The guide and the specification name it for the dated versions; v3 has it by analogy. ' +
      'An organizer who is no active user, or whose calendar is offline, is refused with 400: not documented. At most three reminders, the number in HubSpot’s help. ' +
      'Properties beyond the documented ones are refused. The time need not be free. Reminders are kept and never sent. ' +
      'An end that is not after the start is refused. hs_timestamp is stored as sent. ' +
      'In 2026-09 the admin rules on meetings are enforced, because the caller writes the properties of a record as on any other route; HubSpot announces them for the write paths of its CRM API and does not say whether this is one.',
  },
  {
    routes: ['v3', '2026-09'].map((version) => {
      return `PATCH /scheduler/${version}/meetings/meeting-links/{slug}`;
    }),
    status: 'not started' as const,
    gaps: 'It sets the payment link of a page, which this emulator does not have.',
  },
];
