import { objectTypeIds } from '@app/hubspot/paths';
import type { AccountFacts } from './account.ts';
import type { LiveApi } from './api.ts';
import { textAt } from './at.ts';
import { isSuccess } from './describe-answer.ts';
import { CannotTry } from './verdict.ts';

/** How everything a check creates can be told, by people and by the next check. */
export const marks = {
  /** example.com takes no mail (RFC 7505), and HubSpot accepts it for contacts. */
  email: 'appointments-live-check@example.com',
  firstName: 'Live check',
  lastName: '(delete me)',
  title: 'Live check (delete me)',
};

/**
 * The contact an earlier check left behind.
 * @throws CannotTry where the e-mail belongs to a contact that no check created.
 */
export async function findMarked(
  api: LiveApi,
  account: AccountFacts,
  { email, known }: { email: string; known: ReadonlyMap<string, string> },
): Promise<string | undefined> {
  const answer = await api.send({
    method: 'GET',
    path: account.paths.record(objectTypeIds.contact, email),
    query: { idProperty: 'email', properties: 'firstname,lastname' },
  });
  if (!isSuccess(answer)) return undefined;
  const { body } = answer;
  const id = textAt(body, 'id');
  const isOwn =
    textAt(body, 'properties', 'lastname') === marks.lastName &&
    textAt(body, 'properties', 'firstname') === marks.firstName;
  // A booking may have given it another name.
  if (!isOwn && !known.has(id))
    throw new CannotTry('the e-mail belongs to a contact of the account');
  return id;
}
