import type { Clock } from '../clock.ts';
import { createSchema, type Schema } from '../schema/schema.ts';
import { createStore, type Store } from './store.ts';

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
  stages: { id: string; label: string; isClosed: boolean }[];
};

/** Everything one HubSpot account holds. */
export type Account = {
  clock: Clock;
  timeZone: string;
  store: Store;
  schema: Schema;
  owners: Owner[];
  pipelines: Map<string, Pipeline[]>;
  /** Activation of the objects that need it, by object type id. */
  enablement: Record<string, boolean>;
};

export function createAccount(clock: Clock): Account {
  return {
    clock,
    timeZone: 'Europe/Berlin',
    store: createStore(),
    schema: createSchema(),
    owners: [],
    pipelines: new Map(),
    enablement: { '0-162': false, '0-410': false, '0-420': false, '0-421': true },
  };
}
