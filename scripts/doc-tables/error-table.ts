import { errorCodes, type ErrorCode } from '../../src/app/packages/domain/src/app-error.ts';
import { en } from '../../src/app/packages/card-kit/src/messages/en.ts';
import { tableOf, withSection } from './marked-section.ts';

const section = {
  start: '<!-- errors: written by npm run doc-tables -->',
  end: '<!-- end of errors -->',
};

/** What lies behind each code, for whoever has to find out. */
const causes: Record<ErrorCode, string> = {
  INVALID_INPUT:
    'A function was called with parameters that do not fit its contract, most often by a card of another version. `details.parameter` names it.',
  NOT_FOUND: 'HubSpot answered 404: the record or item was deleted or merged.',
  NOT_ASSOCIATED:
    'The item is not associated with the record the card sits on. Functions act on nothing else.',
  NOT_ACTIVATED: 'The object library of the account has appointments switched off.',
  SWITCHED_OFF: 'An admin has switched it off in `src/app/options.ts`. `details.option` names it.',
  CONFLICT: 'HubSpot answered 409: another change of the same record was in progress.',
  STALE:
    'The item was changed after the card had read it. Nothing was written; the card shows both values.',
  SLOT_TAKEN: 'The slot was no longer offered when it was read again, just before booking.',
  UNAUTHENTICATED: 'HubSpot answered 401: the app was removed, or its token revoked or rotated.',
  MISSING_SCOPE:
    'HubSpot answered 403 and named scopes. Either the app lacks them, or it was installed before they were added.',
  FORBIDDEN:
    'HubSpot answered 403 without naming a scope, such as for a subscription that does not cover the object.',
  REJECTED:
    'HubSpot refused the values, and `details.reason` says why; or a rule of the app did, which `details.rule` names. `details.property` says which.',
  RATE_LIMITED:
    'HubSpot answered 429. `details.policy` says which limit; the daily one is shared by all private apps of the account.',
  LOCKED: 'HubSpot answered 423: the record is locked for about two seconds after a large change.',
  MAINTENANCE: 'HubSpot answered 477: the account is being moved between its data centres.',
  UNAVAILABLE:
    'HubSpot answered 5xx, something that is not JSON, or nothing at all, to a read; or a function could not be started.',
  TIMED_OUT: 'The function had used up its eight seconds before anything was written.',
  OUTCOME_UNKNOWN:
    'A write was sent and its answer got lost. It may have taken effect; the card offers to look, and repeats nothing by itself.',
  UNEXPECTED: 'A fault of the app. The function’s log has the place in the code, without any data.',
};

export function withErrorTable(page: string): string {
  const head = ['Code', 'What a rep reads', 'Cause', 'Remedy, as the card says it'];
  const rows = errorCodes.map((code) => {
    const { title, advice } = en.errors[code];
    return [`\`${code}\``, title, causes[code], advice({})];
  });
  return withSection(page, section, tableOf(head, rows));
}
