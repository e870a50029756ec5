import { at } from '../at.ts';

type ItemRef = { kind: 'meeting' | 'appointment'; id: string };

/** What functions are run on. */
export type Subject = {
  contactId: string;
  meeting?: ItemRef | undefined;
  /** A company of the account; only looked at. */
  companyId?: string | undefined;
  /** A second one, to take off, to delete and to make again. */
  otherMeeting?: ItemRef | undefined;
  appointment?: ItemRef | undefined;
  /** An outcome of meetings that the account offers. */
  outcome?: string | undefined;
  /** A scheduling page. */
  slug?: string | undefined;
  /** Something bookable on it, where the check may book. */
  slot?: { slug: string; start: string; durationMs: number; organizerUserId: string } | undefined;
  email?: string | undefined;
  /** What the functions before answered, by their names. */
  answers: Map<string, unknown>;
};

const dayMs = 86_400_000;

/** An instant so many days from now, as ISO 8601. */
export function inDays(days: number, minutes = 0): string {
  return new Date(Date.now() + days * dayMs + minutes * 60_000).toISOString();
}

export function answerOf(subject: Subject, action: string, ...path: (string | number)[]): unknown {
  return at(subject.answers.get(action), ...path);
}
