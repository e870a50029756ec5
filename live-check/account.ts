import { objectTypeIds, pathsOf, type ApiVersion } from '@app/hubspot/paths';
import type { LiveApi } from './api.ts';
import { at, listAt, textAt } from './at.ts';
import { isSuccess } from './describe-answer.ts';
import { CannotTry } from './verdict.ts';

export type KnownMeeting = { id: string; contactId: string; startMs: number };

/** A scheduling page, as its booking info and its availability describe it. */
export type KnownPage = {
  slug: string;
  durations: number[];
  isOffline: boolean;
  /** Whether it books without an answer beyond name and e-mail. */
  asksNothing: boolean;
  organizerUserId: string;
};

export type AccountFacts = {
  paths: ReturnType<typeof pathsOf>;
  /** The collection of an object type, for listing and creating. */
  objects(typeId: string): string;
  /** A meeting that has a start and belongs to a contact. @throws CannotTry */
  meeting(): Promise<KnownMeeting>;
  /** The scheduling pages as HubSpot lists them. @throws CannotTry where there are none. */
  links(): Promise<unknown[]>;
  pages(): Promise<KnownPage[]>;
};

const mostPages = 5;

/** What probes need to know about the account, read once. Nothing in here changes anything. */
export function readAccount(api: LiveApi, version: ApiVersion): AccountFacts {
  const paths = pathsOf(version);
  const objects = (typeId: string): string => paths.record(typeId, '').replace(/\/$/, '');
  const properties = 'hs_meeting_start_time';

  const meeting = once(async () => {
    const query = { limit: '100', associations: 'contacts', properties };
    const path = objects(objectTypeIds.meeting);
    const answer = await api.send({ method: 'GET', path, query });
    const found = listAt(answer.body, 'results').map((record) => ({
      id: textAt(record, 'id'),
      contactId: textAt(record, 'associations', 'contacts', 'results', 0, 'id'),
      startMs: Date.parse(textAt(record, 'properties', properties)),
    }));
    const whole = found.find(
      ({ contactId, startMs }) => contactId !== '' && !Number.isNaN(startMs),
    );
    if (whole === undefined) throw new CannotTry('the account has no meeting with a contact');
    return whole;
  });
  const links = once(async () => {
    const query = { limit: '100' };
    const answer = await api.send({ method: 'GET', path: paths.meetingLinks(), query });
    const found = listAt(answer.body, 'results');
    if (found.length === 0) throw new CannotTry('the account has no scheduling page');
    return found;
  });
  const pages = once(async () => {
    const read = (await links()).slice(0, mostPages).map(async (link) => {
      const slug = textAt(link, 'slug');
      const path = paths.bookingInfo(slug);
      const answer = await api.send({ method: 'GET', path, query: { timezone: 'UTC' } });
      const organizerUserId = textAt(link, 'organizerUserId');
      return isSuccess(answer) ? [toPage(slug, organizerUserId, answer.body)] : [];
    });
    return (await Promise.all(read)).flat();
  });

  return {
    paths,
    objects,
    meeting,
    links,
    pages,
  };
}

function toPage(slug: string, organizerUserId: string, info: unknown): KnownPage {
  const fields = listAt(info, 'customParams', 'formFields');
  const usual = new Set(['firstname', 'lastname', 'email']);
  const isAsked = (field: unknown): boolean =>
    at(field, 'isRequired') === true && !usual.has(textAt(field, 'name').toLowerCase());
  return {
    slug,
    organizerUserId,
    durations: listAt(info, 'customParams', 'durations').map(Number),
    isOffline: at(info, 'isOffline') === true,
    asksNothing: !fields.some(isAsked) && at(info, 'customParams', 'legalConsentEnabled') !== true,
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (known ??= read());
}
