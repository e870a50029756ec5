import type { Clock } from '../clock.ts';
import { keepPinsAssociated } from '../objects/pinning.ts';
import { createStore } from '../objects/store.ts';
import { createSchema } from '../properties/schema.ts';
import { createScheduler } from '../scheduler/scheduler.ts';
import { createSearchLag } from '../search/search-lag.ts';
import type { Account } from './account.ts';

export function createAccount(clock: Clock, store = createStore()): Account {
  const account: Account = {
    clock,
    timeZone: 'Europe/Berlin',
    store,
    searchLag: createSearchLag(store, clock.elapsedMs),
    locks: new Map(),
    schema: createSchema(),
    owners: [],
    pipelines: new Map(),
    enablement: { '0-162': false, '0-410': false, '0-420': false, '0-421': true },
    associationLabels: [],
    rules: { conditionallyRequired: [], requiredOnCreate: [] },
    scheduler: createScheduler(),
  };
  keepPinsAssociated(account);
  return account;
}

/** An account that holds the same, on a clock of its own; neither sees what the other is changed by later. */
export function copyAccount(account: Account, clock: Clock): Account {
  clock.catchUp(account.clock.lastWrite());
  return Object.assign(createAccount(clock, account.store.copy()), {
    timeZone: account.timeZone,
    schema: new Map([...account.schema].map(([type, properties]) => [type, new Map(properties)])),
    owners: [...account.owners],
    pipelines: new Map([...account.pipelines].map(([type, present]) => [type, [...present]])),
    enablement: { ...account.enablement },
    associationLabels: [...account.associationLabels],
    rules: account.rules,
    scheduler: structuredClone(account.scheduler),
  } satisfies Omit<Account, NotCopied>);
}

/** Of time, and of the store that is copied. */
type NotCopied = 'clock' | 'store' | 'searchLag' | 'locks';
