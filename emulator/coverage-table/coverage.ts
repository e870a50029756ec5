import { routeTemplates } from '../http/hubspot-app.ts';
import { routeNotes } from './route-notes.ts';

/** What holds for every route. */
export const generalGaps: readonly string[] = [
  'Rate limits are reported in headers, counted down in real time, and enforced only when a limit is set; search answers carry no headers. Refused calls are not counted; the day is one of UTC.',
  'While a record is locked, writes to it are 423 and reads are answered; HubSpot documents the two seconds only.',
  'HubSpot does not document what the routes of an object answer that is not activated: 404.',
  'The top sentence of a 403 names the missing scopes; HubSpot names them in its errors only.',
  'An owner id is stored as sent: HubSpot’s own samples use ids of no owner, and what it answers for an unknown one is not documented.',
  'Status and pipeline stage of an appointment are independent: writing one leaves the other.',
  'Search sees writes at once unless a lag is set; HubSpot indexes them later and does not say how much.',
  'The admin rules of 2026-09 are data: conditionally required properties and properties required on create. A condition counts for writes that touch one of its properties. Rules on who may associate are not modelled.',
  'A body of wrong types is refused in the words of HubSpot’s parser, with the place in it; of its own classes few names are known, a map stands for the others. A list asked for by GET has the address of its next page, a search only the cursor.',
  'Every change is made by the app: history names it as INTEGRATION, without a user.',
  'Properties with checkboxes take one option; several in one value (`a;b`, `;a` to add one) are refused.',
  'Of the account’s objects only contacts, companies, deals, tickets, appointments, meetings, notes, calls, tasks, e-mails and communications exist, with a part of their properties.',
  'Properties, pipelines, association labels and scheduling pages are read, not written: the seed route makes them.',
];

const versionInPath = /\/(20\d\d-\d\d|v\d)(?=\/|$)/;

export type CoveredRoute = {
  /** Method and path, without the version. */
  route: string;
  versions: string[];
  /** Where it differs from HubSpot, or rests on something HubSpot does not document. */
  note: string;
};

/** Every route, once, with its versions. */
export function coverage(): CoveredRoute[] {
  const routes = new Map<string, string[]>();
  for (const template of routeTemplates()) {
    const route = template.replace(versionInPath, '').replaceAll(/:(\w+)/g, '{$1}');
    const version = versionInPath.exec(template)?.[1] ?? '';
    routes.set(route, [...(routes.get(route) ?? []), version]);
  }
  return [...routes].map(([route, versions]) => {
    return { route, versions, note: routeNotes[route] ?? '' };
  });
}
