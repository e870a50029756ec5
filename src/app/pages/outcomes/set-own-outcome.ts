import { callFunction } from '@app/card-kit/call-function';
import { asItIsNow } from '@app/card-kit/outcome/as-it-is-now';
import {
  sendOutcomes,
  type Change,
  type Row,
  type Sent,
} from '@app/card-kit/outcome/send-outcomes';
import { titleOf } from '@app/card-kit/title-of';
import { together } from '@app/card-kit/write/together';
import type { Command } from '@app/card-kit/write/write-line';
import type { setOwnOutcomes } from '@app/contracts/day/set-own-outcomes';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { outcomeOf, type Outcome } from '@app/domain/outcome/outcome';
import type { DayMessages } from '../messages/en.ts';
import type { Item, Options } from '../types.ts';

export type OutcomeScope = { userId: number; ownerId: string; known: Options; words: DayMessages };

/** Sets the outcome of an item and of its duplicates. Asked again, what is so already is done. */
export function setOwnOutcome(scope: OutcomeScope, outcome: Outcome | null): Command<Item> {
  const value = outcome?.value ?? null;
  return write(scope, outcome, (item) =>
    [item, ...item.copies].map(({ kind, id }) => ({ item: { kind, id }, outcome: value })),
  );
}

/** `outcome` is what the item itself has then. */
function write(
  scope: OutcomeScope,
  outcome: Outcome | null,
  changesOf: (item: Item) => Change[],
): Command<Item> {
  const { words, known } = scope;
  const label = outcome?.label ?? words.noOutcome;
  return {
    id: outcome?.value ?? '',
    optimistic: (item) => ({ ...item, outcome }),
    current: (error, item) => asItIsNow(item, error, known),
    run: async (item, { isForced, since, batch }) => {
      const row = { item, changes: changesOf(item), isForced };
      const sent = await together(batch, row, (rows) => send(scope, rows));
      const { main, updatedAt, previous, failed } = sent;
      if (!main.ok) return { error: main.error };
      const own = previous.find((change) => itemKey(change.item) === itemKey(item));
      const before = own
        ? outcomeOf(own.outcome, known[item.kind], item.outcome?.pipeline)
        : outcome;
      return {
        subject: { ...item, outcome, updatedAt: updatedAt ?? item.updatedAt },
        said: label,
        ...(previous.length > 0 && { undo: since ?? write(scope, before, () => previous) }),
        ...(failed > 0
          ? { alert: { type: 'warning', message: words.copiesFailed(failed) } }
          : isForced && {
              alert: { type: 'success', message: words.outcomeSet(label, titleOf(item, words)) },
            }),
      };
    },
  };
}

function send({ userId, ownerId }: OutcomeScope, rows: Row[]): Promise<Sent[]> {
  return sendOutcomes(rows, (changes) =>
    callFunction<typeof setOwnOutcomes>('day/set-own-outcomes', { userId, ownerId, changes }),
  );
}
