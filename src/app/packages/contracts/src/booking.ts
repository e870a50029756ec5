import { isEmail } from '@app/domain/email';
import * as v from 'valibot';

/**
 * Of a scheduling page; may hold a slash (`team/intro`). `.` and `..` would name another route, however
 * they are encoded, and half a surrogate pair cannot be encoded at all.
 */
export const slug = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((name) => !/^\s*$|^\.{1,2}$|\p{Surrogate}/u.test(name), 'must be the slug of a page'),
);

/** IANA, as the runtime knows them. */
export const timeZone = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((name) => {
    // An offset such as +05:00 is accepted by Intl but follows no daylight saving: not a zone.
    if (!/^[a-z]/i.test(name)) return false;
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
    } catch {
      return false;
    }
  }, 'must be an IANA time zone'),
);

/** Milliseconds, a minute to a day. */
export const durationMs = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(60_000),
  v.maxValue(86_400_000),
);

/** By the rule the card has as well: HubSpot is the judge of what can be an address at all. */
export const email = v.pipe(v.string(), v.trim(), v.check(isEmail, 'must be an e-mail address'));

/** A bare id is a meeting's. Each kind counts its own: the meeting of the same number is another item. */
const knownId = v.pipe(
  v.string(),
  v.regex(
    /^(appointment:)?\d{1,20}$/,
    'must be a HubSpot id, an appointment’s after `appointment:`',
  ),
);

/**
 * What is at a time already, by its ids: what an earlier answer, or the details of an OUTCOME_UNKNOWN, named,
 * so that the rep has seen it. None of it is in the way any more, and none of it is ever taken for what is new.
 */
export const existingIds = v.pipe(v.array(knownId), v.maxLength(2_000));

/** What is given up for the new one: not in its way, and never taken for it. */
export const givenUpIds = v.pipe(v.array(knownId), v.maxLength(100));
