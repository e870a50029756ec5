/**
 * Why the app itself refuses something, as `details.rule` of a REJECTED: cards say it in the rep's language.
 * What HubSpot refuses has HubSpot's own words instead, as `details.reason`.
 */
export type OwnRule =
  | 'answered-twice'
  | 'appointment-pinned'
  | 'cannot-associate'
  | 'consent-required'
  | 'duration-gone'
  | 'no-such-field'
  | 'no-rescheduled'
  | 'no-start'
  | 'no-year'
  | 'not-a-day'
  | 'not-a-number'
  | 'not-a-phone-number'
  | 'not-an-option'
  | 'other-host'
  | 'outcome-gone'
  | 'pin-kept'
  | 'required'
  | 'too-many-guests'
  | 'too-much-at-once'
  | 'too-much-then';
