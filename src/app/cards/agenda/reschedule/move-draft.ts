import type { TimeEntry } from '../../time-entry/time-entry.ts';

/** What was entered to move an item. */
export type MoveDraft = TimeEntry & { reason: string };
