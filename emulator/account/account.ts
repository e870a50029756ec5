import type { Clock } from '../clock.ts';
import { createScheduler, type Scheduler } from '../scheduler/scheduler.ts';
import type { AssociationLabel } from '../associations/association-types.ts';
import { keepPinsAssociated } from '../objects/pinning.ts';
import type { WriteRules } from '../objects/write-rules.ts';
import { createSearchLag, type SearchLag } from '../search/search-lag.ts';
import { createSchema, type Schema } from '../properties/schema.ts';
import { createStore, type Store } from '../objects/store.ts';

export type Owner = {
  id: string;
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  archived: boolean;
  createdAt: string;
  updatedAt: string;
};

export type Pipeline = {
  id: string;
  label: string;
  /** Only the stages of deals have a probability, from 0 to 1: a deal is won where it is 1. */
  stages: { id: string; label: string; isClosed: boolean; probability?: string }[];
};

/** Everything one HubSpot account holds. */
export type Account = {
  clock: Clock;
  timeZone: string;
  store: Store;
  searchLag: SearchLag;
  /** When records stop being locked, as the clock's `elapsedMs`, by object type and record id. */
  locks: Map<string, number>;
  schema: Schema;
  owners: Owner[];
  pipelines: Map<string, Pipeline[]>;
  /** Activation of the objects that need it, by object type id. */
  enablement: Record<string, boolean>;
  /** Both directions of every label the account defined. */
  associationLabels: AssociationLabel[];
  rules: WriteRules;
  scheduler: Scheduler;
};

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
