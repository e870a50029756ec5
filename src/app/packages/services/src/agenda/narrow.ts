import { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome/outcome';
import type { AgendaEntry } from './to-agenda-entry.ts';

/** Somebody who owns items, or a contact they are with. */
type PersonRef = { kind: 'owner' | 'contact'; id: string };

/** What is to be shown of an agenda; what is absent does not narrow it. */
export type Narrowing = {
  /** One of them is enough. */
  people?: PersonRef[] | undefined;
  /** Values, null for none. */
  outcomes?: (string | null)[] | undefined;
  /** Starting then or later. */
  from?: Date | undefined;
  /** Starting before then. */
  to?: Date | undefined;
};

/** What an agenda can be narrowed to, of what is in it. */
export type Choices = {
  people: (PersonRef & { name: string })[];
  /** Null for items without any. */
  outcomes: (Outcome | null)[];
};

export function isNarrowed({ people, outcomes, from, to }: Narrowing): boolean {
  return [people, outcomes, from, to].some((wanted) => wanted !== undefined);
}

export function isWithin(
  { people, outcomes, from, to }: Narrowing,
  { item, participants }: AgendaEntry,
): boolean {
  const { start, outcome, owner } = item;
  const isWith = ({ kind, id }: PersonRef): boolean =>
    kind === 'owner' ? owner?.id === id : participants.some((one) => one.id === id);
  return (
    (people === undefined || people.some(isWith)) &&
    (outcomes === undefined || outcomes.includes(outcome?.value ?? null)) &&
    (from === undefined || (start !== null && start >= from)) &&
    (to === undefined || (start !== null && start < to))
  );
}

/** The people with a name, each list by its words. */
export function choicesIn(entries: readonly AgendaEntry[]): Choices {
  const people = new Map<string, Choices['people'][number]>();
  const outcomes = new Map<string | null, Outcome | null>();
  for (const { item, participants } of entries) {
    const { owner, outcome } = item;
    if (owner?.name)
      people.set(`owner ${owner.id}`, { kind: 'owner', id: owner.id, name: owner.name });
    for (const { id, name } of participants)
      people.set(`contact ${id}`, { kind: 'contact', id, name });
    outcomes.set(outcome?.value ?? null, outcome);
  }
  const byWords = (a: string, b: string): number => a.localeCompare(b);
  return {
    people: [...people.values()].sort((a, b) => byWords(a.name, b.name)),
    outcomes: [...outcomes.values()].sort((a, b) => byWords(a?.label ?? '', b?.label ?? '')),
  };
}

/** A search has no room for these beside what makes a view. */
export function notWhileSearched(): AppError {
  return new AppError('INVALID_INPUT', 'A very long agenda is searched by words and kind only.', {
    details: {
      parameter: 'narrowing',
      reason: 'People, outcomes and dates narrow agendas of up to 400 items.',
    },
  });
}
