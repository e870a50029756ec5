import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { isInPipeline, type Outcome, type OutcomeCategory } from '@app/domain/outcome/outcome';

type Item = ListAgendaData['items'][number];

type Options = ListAgendaData['options'];
type Choices = { likely: OutcomeChoice[]; rest: OutcomeChoice[] };

/** One thing a rep can say about how it ended. */
export type OutcomeChoice = {
  label: string;
  /** What to set on an item, by its list; absent where that has none of this meaning. */
  outcomes: Record<string, Outcome>;
};

const likelyCategories: OutcomeCategory[] = ['completed', 'no-show'];
/** What has not begun is called off. */
const comingCategories: OutcomeCategory[] = ['cancelled'];
const sharedCategories: OutcomeCategory[] = [...likelyCategories, 'rescheduled', 'cancelled'];

/** Which list an item takes its outcome from: that of its kind, or of its pipeline. */
export function listOf({ kind, outcome }: Item): string {
  return `${kind} ${outcome?.pipeline ?? ''}`;
}

/** The account's own options for an item: those that are chosen most in a view, then all others. */
export function choicesFor(
  item: Item,
  options: Options,
  view: AgendaView = 'needs-outcome',
): Choices {
  const own = optionsFor(item, options);
  const first = view === 'upcoming' ? comingCategories : likelyCategories;
  const likely = first.flatMap((category) => meaning(category, own) ?? []);
  const rest = own.filter((option) => !likely.includes(option));
  const toChoice = (outcome: Outcome): OutcomeChoice => ({
    label: outcome.label,
    outcomes: { [listOf(item)]: outcome },
  });
  return { likely: likely.map(toChoice), rest: rest.map(toChoice) };
}

/**
 * What can be said of a selection. Of one list: all its options. Of several: only what all have a word for,
 * because a stage of an appointment means nothing to a meeting.
 */
export function choicesForSelection(items: Item[], options: Options, view?: AgendaView): Choices {
  const [first, ...others] = [...new Map(items.map((item) => [listOf(item), item])).values()].sort(
    (a, b) => b.kind.localeCompare(a.kind),
  );
  if (first === undefined) return { likely: [], rest: [] };
  if (others.length === 0) return choicesFor(first, options, view);
  const likely = view === 'upcoming' ? comingCategories : likelyCategories;
  const shared = [...new Set([...likely, ...sharedCategories])].flatMap(
    (category): OutcomeChoice[] => {
      const entries = [first, ...others].flatMap((item): [string, Outcome][] => {
        const outcome = meaning(category, optionsFor(item, options));
        return outcome === undefined ? [] : [[listOf(item), outcome]];
      });
      const label = entries[0]?.[1].label;
      return label !== undefined && entries.length > others.length
        ? [{ label, outcomes: Object.fromEntries(entries) }]
        : [];
    },
  );
  return { likely: shared.slice(0, likely.length), rest: shared.slice(likely.length) };
}

/** What the account calls what was moved to another time, as it can be set on an item; null where it has no such outcome. */
export function rescheduledLabel(item: Item, options: Options): string | null {
  return meaning('rescheduled', optionsFor(item, options))?.label ?? null;
}

function optionsFor({ kind, outcome }: Item, options: Options): Outcome[] {
  return options[kind].filter((option) => isInPipeline(option, outcome?.pipeline));
}

function meaning(category: OutcomeCategory, options: Outcome[]): Outcome | undefined {
  return options.find((option) => option.category === category);
}
