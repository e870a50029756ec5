import { invalidProperties } from '../http/errors.ts';
import { objectTypes } from './object-types.ts';
import type { Account } from '../account/account.ts';
import type { RecordKey } from '../associations/association-index.ts';
import { apiActor, changeValue } from './record.ts';
import type { Values } from './check-properties.ts';

const pin = 'hs_pinned_engagement_id';

/**
 * Refuses a pin to anything but an activity that is associated with the record, or will be by the
 * same request (`alsoAssociated`). The wording of the refusal is not documented.
 */
export function checkPin(
  account: Account,
  record: RecordKey,
  values: Values,
  alsoAssociated: RecordKey[] = [],
): void {
  const pinned = values.get(pin);
  if (pinned === undefined || pinned === '') return;
  const isAssociated = objectTypes.some(({ id: typeId, isActivity }) => {
    if (!isActivity) return false;
    const isPresent = account.store.associations.list(record, typeId).has(pinned);
    const isAdded = alsoAssociated.some((key) => key.typeId === typeId && key.id === pinned);
    return isPresent || isAdded;
  });
  if (isAssociated) return;
  const message = `Engagement ${pinned} cannot be pinned: it is not an activity associated with this record.`;
  throw invalidProperties([{ name: pin, error: 'INVALID_PINNED_ENGAGEMENT', message }]);
}

/** Takes a pin away when what it is on is no longer associated. HubSpot does not document this. */
export function keepPinsAssociated(account: Account): void {
  const { store, clock } = account;
  store.listen({
    onRecord: () => undefined,
    onAssociation({ from, to, after }) {
      if (after !== undefined) return;
      const record = store.find(from.typeId, from.id);
      if (record?.properties[pin] !== to.id) return;
      const at = clock.nextWrite();
      const next = { ...record, updatedAt: at };
      changeValue(next, pin, { value: '', at, actor: apiActor });
      store.put(next);
    },
  });
}
