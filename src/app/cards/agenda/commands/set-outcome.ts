import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { outcomeOf, type Outcome } from '@app/domain/outcome/outcome';
import { changedError } from '@app/domain/agenda/changed-error';
import { asItIsNow } from '@app/card-kit/outcome/as-it-is-now';
import type { Change } from '@app/card-kit/outcome/send-outcomes';
import { moment } from '@app/card-kit/moment';
import type { Command, How, Result } from '@app/card-kit/write/write-line';
import { canSetBack } from '../outcomes/can-set-back.ts';
import { sendTogether } from './send-outcomes.ts';
import type { Item, RowScope } from '../types.ts';

type Wanted = {
  /** The same for two that wish for the same. */
  id: string;
  outcome: Outcome | null;
  /** What is written, to the item and to its copies. */
  changes: Change[];
  /** Whether this puts back what was chosen. */
  isBack?: boolean;
};

/** What the way back over an outcome writes. */
const changesOf = new WeakMap<Command<Item>, Change[]>();

/** Sets the outcome of an item and of all that are the same meeting. */
export function setOutcome(scope: RowScope, item: Item, outcome: Outcome | null): Command<Item> {
  const value = outcome?.value ?? null;
  const items = [{ kind: item.kind, id: item.id }, ...item.copies];
  return write(scope, {
    id: value ?? '',
    outcome,
    changes: items.map((each) => ({ item: each, outcome: value })),
  });
}

/** Puts back what is still on its way, once it has arrived: `origin` is the item before any of it. */
export function takeBack(scope: RowScope, origin: Item): Command<Item> {
  const { run: _, ...back } = putBack(
    scope,
    origin,
    [{ item: { kind: origin.kind, id: origin.id }, outcome: origin.outcome?.value ?? null }],
    true,
  );
  return {
    ...back,
    run: (item, how) => how.since?.run(item, { ...how, since: undefined }) ?? Promise.resolve(null),
  };
}

/** Whether HubSpot will take all again that a way back writes. */
export function canPutBack(undo: Command<Item>, known: ListAgendaData['options']): boolean {
  const changes = changesOf.get(undo) ?? [];
  return changes.every(({ item, outcome }) => canSetBack(item, outcome, known));
}

function putBack(scope: RowScope, item: Item, changes: Change[], isBack: boolean): Command<Item> {
  const { known } = scope;
  const own = changes.find((change) => itemKey(change.item) === itemKey(item));
  const command = write(scope, {
    id: isBack ? 'back' : 'forth',
    outcome: own ? outcomeOf(own.outcome, known[item.kind], item.outcome?.pipeline) : item.outcome,
    changes,
    isBack,
  });
  changesOf.set(command, changes);
  return command;
}

function write(scope: RowScope, wanted: Wanted): Command<Item> {
  const { outcome } = wanted;
  return {
    id: wanted.id,
    optimistic: (item) => ({ ...item, outcome }),
    run: async (item, how) => {
      const { main, updatedAt, previous, failed } = await sendTogether(scope, how.batch, {
        ...wanted,
        item,
        isForced: how.isForced,
      });
      if (!main.ok) return { error: main.error };
      const back = wayBack(wanted, previous, how);
      const written = { ...item, outcome, updatedAt: updatedAt ?? item.updatedAt };
      return saved(scope, wanted, written, failed, back);
    },
    find: (_lost, { subject, isForced }) => findOutcome(scope, wanted, subject, isForced),
    current: (error, item) => asItIsNow(item, error, scope.known),
  };
}

function saved(
  scope: RowScope,
  { isBack = false }: Wanted,
  item: Item,
  failedCopies: number,
  changes: Change[],
): Result<Item> {
  return {
    subject: item,
    isBack,
    ...(failedCopies > 0 && { said: scope.words.copiesFailed(failedCopies) }),
    ...(changes.length > 0 && { undo: putBack(scope, item, changes, !isBack) }),
  };
}

/** What the rep never saw at rest is nothing to go back to: the way back is that of the first of several. */
function wayBack({ isBack }: Wanted, previous: Change[], { since }: How<Item>): Change[] {
  if (isBack !== undefined || since === undefined) return previous;
  const first = new Map(changesOf.get(since)?.map((change) => [itemKey(change.item), change]));
  return previous.map((change) => first.get(itemKey(change.item)) ?? change);
}

/**
 * What was saved; null where the outcome is as before. The way back is known for the item itself, which is said
 * where copies were written too, and not where a change of somebody else was overwritten.
 * @throws AppError STALE where it is another outcome, and what reading the items fails with.
 */
async function findOutcome(
  scope: RowScope,
  wanted: Wanted,
  item: Item,
  isForced: boolean,
): Promise<Result<Item> | null> {
  const { changes, outcome } = wanted;
  const tell = scope.onWrite();
  const reads = await Promise.all(changes.map((change) => scope.read(change.item)));
  const others = reads.filter(({ item: read }, index) => valueOf(read) !== changes[index]?.outcome);
  const main = reads[0]?.item;
  if (main === undefined) return null;
  const before = valueOf(item);
  if (others[0]?.item === main) {
    if (valueOf(main) === before) return null;
    const { label = '', value = '' } = main.outcome ?? {};
    throw changedError(main, { outcome: label, outcomeValue: value });
  }
  tell([{ item, from: item.outcome, to: outcome, at: moment() }]);
  const { kind, id, updatedAt } = main;
  const back = isForced ? [] : [{ item: { kind, id }, outcome: before }];
  const found = saved(scope, wanted, { ...item, outcome, updatedAt }, others.length, back);
  const isPartly = !isForced && changes.length > 1;
  const said = [found.said, isPartly && scope.words.undoWithoutCopies].filter(Boolean).join(' ');
  return said === '' ? found : { ...found, said };
}

function valueOf({ outcome }: Item): string | null {
  return outcome?.value ?? null;
}
