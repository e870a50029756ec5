import { HubSpotError } from '../http/errors.ts';
import type { Account } from '../account/account.ts';
import type { RecordKey } from '../associations/association-index.ts';

/** HubSpot's locks last this long. */
const lockMs = 2000;

export function lockRecord(account: Account, { typeId, id }: RecordKey): void {
  account.locks.set(`${typeId}:${id}`, account.clock.elapsedMs() + lockMs);
}

/** Refuses to write to a record while it is locked. */
export function requireUnlocked(account: Account, ...keys: RecordKey[]): void {
  if (account.locks.size === 0) return;
  const isLocked = keys.some(({ typeId, id }) => {
    return (account.locks.get(`${typeId}:${id}`) ?? 0) > account.clock.elapsedMs();
  });
  if (!isLocked) return;
  throw new HubSpotError(423, {
    message: 'The resource is locked by another request. Try again in two seconds.',
  });
}
