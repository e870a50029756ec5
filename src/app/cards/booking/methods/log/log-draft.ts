import type { MeetingDraft } from '../fields/meeting-draft.ts';

export type LogDraft = MeetingDraft & {
  /** Empty where none is known to mean that it took place, and the rep has chosen none. */
  outcome: string;
  /** Empty for none. */
  type: string;
  /** An owner's id; empty for none. */
  ownerId: string;
};
