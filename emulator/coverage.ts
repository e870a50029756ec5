import { ACCOUNT_ROUTES } from './covered/account-routes.ts';
import { ASSOCIATION_ROUTES } from './covered/association-routes.ts';
import type { CoveredRoute } from './covered/covered-route.ts';
import { NOT_STARTED } from './covered/not-started.ts';
import { RECORD_ROUTES } from './covered/record-routes.ts';
import { SCHEDULER_COVERAGE } from './scheduler/coverage.ts';

/** What holds for every route. */
export const GENERAL_GAPS: readonly string[] = [
  'Rate limits are reported in headers, counted down in real time, and enforced only when a limit is set; search answers carry no headers. Refused calls are not counted; the day is one of UTC.',
  'While a record is locked, writes to it are 423 and reads are answered; HubSpot documents the two seconds only.',
  'HubSpot does not document what the routes of an object answer that is not activated: 404.',
  'The top sentence of a 403 names the missing scopes; HubSpot names them in its errors only.',
  'An owner id is stored as sent: HubSpot’s own samples use ids of no owner, and what it answers for an unknown one is not documented.',
  'Status and pipeline stage of an appointment are independent: writing one leaves the other.',
  'Search sees writes at once unless a lag is set; HubSpot indexes them later and does not say how much.',
  'The admin rules of 2026-09 are data: conditionally required properties and properties required on create. A condition counts for writes that touch one of its properties. Rules on who may associate are not modelled.',
  'Every change is made by the app: history names it as INTEGRATION, without a user.',
  'Of the account’s objects only contacts, companies, deals, tickets, appointments, meetings, notes, calls and tasks exist, with a part of their properties.',
];

/** Every route, and what HubSpot documents for these objects and the emulator lacks. */
export const COVERAGE: readonly CoveredRoute[] = [
  ...RECORD_ROUTES,
  ...ASSOCIATION_ROUTES,
  ...ACCOUNT_ROUTES,
  ...SCHEDULER_COVERAGE,
  ...NOT_STARTED,
];
