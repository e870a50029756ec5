import { useWriteStore } from '@app/card-kit/write/use-write-store';
import type { Line, Wish } from '@app/card-kit/write/write-line';
import type { WriteStore } from '@app/card-kit/write/write-store';
import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Outcome } from '@app/domain/outcome/outcome';
import type { Item, Options, PageHost } from '../types.ts';
import { setOwnOutcome, type OutcomeScope } from './set-own-outcome.ts';

export type Outcomes = {
  store: WriteStore<Item>;
  scope: OutcomeScope;
  options: Options;
  lineOf: (item: Item) => Line<Item> | undefined;
  /** As the row is to be shown: with what was set here, unless somebody has changed it since. */
  shown: (item: Item) => Item;
  /** Sets an outcome on each of them, in one call. Resolves to those that were saved. */
  set: (items: readonly Item[], outcomeOf: (item: Item) => Outcome | undefined) => Promise<Item[]>;
  /** Puts back what was set on them, in one call. Resolves to those that were put back. */
  undo: (items: readonly Item[]) => Promise<Item[]>;
};

/** What was set on the rows of this page, and the way to set it. */
export function useOutcomes(scope: OutcomeScope, options: Options, host: PageHost): Outcomes {
  const [store, lines] = useWriteStore<Item>(host.addAlert);
  return {
    store,
    scope,
    options,
    lineOf: (item) => lines.get(itemKey(item)),
    shown: (item) => {
      const { attempt, done } = lines.get(itemKey(item)) ?? {};
      const made = done?.subject;
      const settled = made && Number(made.updatedAt) >= Number(item.updatedAt) ? made : item;
      return attempt?.status === 'saving'
        ? (attempt.command.optimistic?.(settled) ?? settled)
        : settled;
    },
    set: async (items, outcomeOf) => {
      const wishes = items.flatMap((item) => {
        const outcome = outcomeOf(item);
        if (outcome === undefined) return [];
        const key = itemKey(item);
        const subject = lines.get(key)?.done?.subject ?? item;
        return [{ key, subject, command: setOwnOutcome(scope, outcome), place: key }];
      });
      return subjectsOf(await store.dispatch(wishes, items.length > 1));
    },
    undo: async (items) => {
      const wishes = items.flatMap((item) => {
        const key = itemKey(item);
        const { done } = lines.get(key) ?? {};
        if (done?.undo === undefined) return [];
        return [{ key, subject: done.subject ?? item, command: done.undo, place: key }];
      });
      return subjectsOf(await store.dispatch(wishes, true));
    },
  };
}

function subjectsOf(wishes: Wish<Item>[]): Item[] {
  return wishes.map(({ subject }) => subject);
}
