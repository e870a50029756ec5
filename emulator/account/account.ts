import type { Clock } from '../clock.ts';
import type { Scheduler } from '../scheduler/scheduler.ts';
import type { AssociationLabel } from '../associations/association-types.ts';
import type { SearchLag } from '../search/search-lag.ts';
import type { Schema } from '../properties/schema.ts';
import type { Store } from '../objects/store.ts';

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

/** What an admin requires of records beyond HubSpot's own requirements. */
export type WriteRules = {
  /** While `property` has one of `values`, the properties in `requires` need a value. */
  conditionallyRequired: {
    objectTypeId: string;
    property: string;
    values: string[];
    requires: string[];
  }[];
  requiredOnCreate: { objectTypeId: string; properties: string[] }[];
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
