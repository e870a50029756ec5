import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { OutcomeCategory } from '@app/domain/outcome/outcome';
import type {
  FindingDetails,
  FindingId,
  FindingStatus,
  OutcomeOf,
  UnknownReason,
} from '@app/domain/setup-finding';

type Sentence = string | ((details: FindingDetails) => string);

/** What came of a probe, in words. What passes needs nobody to do anything. */
export type OutcomeMessages = { found: Sentence; means: Sentence; fix?: Sentence };

type FindingMessages<Id extends FindingId> = {
  title: string;
  /** What was looked at, and how. */
  tried: string;
  outcomes: Record<OutcomeOf<Id>, OutcomeMessages>;
};

export type Words = {
  title: string;
  intro: string;
  checking: string;
  checkAgain: string;
  copyReport: string;
  copied: string;
  copyByHand: string;
  checkedAt: (time: string, calls: number) => string;
  allWell: string;
  keeping: (count: number) => string;
  couldBeBetter: (count: number) => string;
  notChecked: (count: number) => string;
  allAsItShould: (count: number) => string;
  /** What the cards take each outcome for. */
  outcomes: {
    title: string;
    name: string;
    means: string;
    kinds: Record<ItemKind, string>;
    meanings: Record<OutcomeCategory, string>;
    /** Of a stage whose name is not understood, by what HubSpot says of it. */
    open: string;
    closed: string;
    hidden: string;
    byFile: string;
  };
  labels: Record<'tried' | 'means' | 'fix', string>;
  statuses: Record<FindingStatus, string>;
  report: { title: string; account: string; reference: string };
  failed: { title: string; advice: string; noToken: string; reference: (id: string) => string };
  findings: { [Id in FindingId]: FindingMessages<Id> };
  /** Why something could not be checked, told once for all that share the reason. */
  unknown: Record<UnknownReason, Omit<OutcomeMessages, 'means'>>;
  /** For an outcome that this page is too old to know. */
  newerOutcome: OutcomeMessages;
};

export function sentence(text: Sentence | undefined, details: FindingDetails): string {
  return typeof text === 'function' ? text(details) : (text ?? '');
}

/** A detail as it is told; empty where it is absent. */
export function told(details: FindingDetails, name: string): string {
  return [details[name] ?? []].flat().join(', ');
}

/** Several details in a row, each by the word a language has for it. */
export function toldBy(
  details: FindingDetails,
  name: string,
  names: Record<string, string>,
): string {
  return [details[name] ?? []]
    .flat()
    .map((value) => names[value] ?? value)
    .join(', ');
}

export function numberIn(details: FindingDetails, name: string, locale: string): string {
  const text = told(details, name);
  const count = Number(text);
  return text === '' || Number.isNaN(count) ? text : new Intl.NumberFormat(locale).format(count);
}

/** A month such as `2027-09` in full, as the language writes it. */
export function monthIn(details: FindingDetails, name: string, locale: string): string {
  const month = new Date(`${told(details, name)}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return told(details, name);
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(month);
}
