import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { repClock } from '@app/card-kit/clock/clocks';
import { problemText } from '@app/card-kit/problem-text';
import { isInDoubt, type WriteFailure } from '@app/card-kit/write/write-failure';
import type { Command, Line } from '@app/card-kit/write/write-line';
import { keep } from '../commands/keep.ts';
import { canPutBack, takeBack } from '../commands/set-outcome.ts';
import { WriteAlert } from '../write-alert.tsx';
import { lineKey, type RowPart } from './line-key.ts';
import { useRowScope } from '../agenda-texts.ts';
import { isStale, keepTheirs, type Refused } from './refused.ts';
import type { AgendaActions, EditStatus, Item, OutcomeStatus, RowScope } from '../types.ts';

/** What was done to a row beside its outcome, with the way back; null where there is nothing to say. */
export function useEditStatus(
  item: Item,
  line: Line<Item> | undefined,
  actions: AgendaActions,
): EditStatus | null {
  const scope = useRowScope(actions);
  const { words } = scope;
  const telling = useTelling('edit', item, actions);
  const { run, alert } = telling;
  const attempt = attemptOf(item, line);
  const refused = attempt?.status === 'refused' ? attempt : null;
  if (line?.done?.said === undefined) return refused && refusedEdit(refused, scope, telling);
  const { said, undo } = line.done;
  // Too late, or under another token: pressing it again would be of no use.
  const isOver = refused?.failure.error.details?.['seal'] !== undefined;
  const { length: copies } = item.copies;
  const answers = (): Answer[] => {
    if (undo === undefined || isOver || (refused !== null && isInDoubt(refused.failure))) return [];
    if (!isStale(refused)) return [[words.undo, run(undo), true]];
    return [
      [words.undoAnyway, run(undo, true)],
      // What puts it back asks again: it is as old as before.
      [words.keepCurrent, run(keep(scope, { said: words.kept, undo }))],
    ];
  };
  const done = copies > 0 ? `${said}. ${words.onlyThis(copies)}` : said;
  return {
    said: attempt?.status === 'saving' ? words.saving : isStale(refused) ? '' : done,
    alert: refused && alert(refused, isOver ? words.undoOver : undefined),
    answers: answers(),
  };
}

/** What a panel has tried is told there. */
function attemptOf(item: Item, line: Line<Item> | undefined): Line<Item>['attempt'] {
  return line?.attempt?.place === itemKey(item) ? line.attempt : undefined;
}

/** What was refused of many that were changed together. */
function refusedEdit(
  refused: Refused,
  { words, store }: RowScope,
  { run, alert, key }: ReturnType<typeof useTelling>,
): EditStatus {
  const { command, failure, place } = refused;
  const isForced = failure.error.code === 'STALE';
  const leave = (): void => {
    store.mark(key, { type: 'left', place });
  };
  const answers: Answer[] = [
    [isForced ? words.handOverAnyway : words.retry, run(command, isForced)],
    [isForced ? words.keepCurrent : words.leaveIt, leave, true],
  ];
  return { said: '', alert: alert(refused), answers: isInDoubt(failure) ? [] : answers };
}

/** What became of a choice: saved with the way back, or not saved with the reason and what can be done. */
export function useOutcomeStatus(
  item: Item,
  line: Line<Item> | undefined,
  actions: AgendaActions,
): OutcomeStatus {
  const scope = useRowScope(actions);
  const { words } = scope;
  const { run, key } = useTelling('outcome', item, actions);
  const { done, attempt } = line ?? {};
  const isSettled = item.outcome?.isOpen === false;
  switch (attempt?.status) {
    case undefined:
      return doneOutcome(item, done, scope, run);
    case 'saving':
      return {
        isSaving: true,
        isSettled: isSettled && attempt.command.id !== 'back',
        way: [words.undo, run(takeBack(scope, attempt.origin)), true],
      };
    case 'kept':
      return {
        isSettled,
        way: [
          words.undo,
          () => {
            actions.store.mark(key, { type: 'asked' });
          },
          true,
        ],
      };
    case 'refused':
      return refusedOutcome(item, attempt, scope, run);
  }
}

/** What was saved, with the way back, or the way forth again. */
function doneOutcome(
  item: Item,
  done: Line<Item>['done'],
  { words, known }: RowScope,
  run: Run,
): OutcomeStatus {
  if (done === undefined) return {};
  const { said, undo, isBack = false } = done;
  const label = isBack ? words.redo : words.undo;
  return {
    problem: said,
    isSettled: item.outcome?.isOpen === false && !isBack,
    way: undo !== undefined && canPutBack(undo, known) ? [label, run(undo), true] : undefined,
  };
}

type Run = (command: Command<Item>, isForced?: boolean) => () => void;

/** Why it was not saved, and the answers to that. */
function refusedOutcome(item: Item, refused: Refused, scope: RowScope, run: Run): OutcomeStatus {
  const { command, subject, failure, place } = refused;
  const { words, store } = scope;
  const key = lineKey('outcome', item);
  const wanted = command.optimistic?.(subject).outcome?.label ?? words.noOutcome;
  if (isStale(refused)) {
    const current = outcomeIn(failure);
    return {
      problem: staleText(item, failure, scope),
      answers: [
        [
          current === undefined ? words.keepCurrent : words.keepOutcome(current),
          () => {
            keepTheirs([item], scope);
          },
        ],
        [words.useMine(wanted), run(command, true)],
      ],
    };
  }
  if (isInDoubt(failure)) {
    const { title, advice } = words.errors.OUTCOME_UNKNOWN;
    const why = failure.checkError && problemText(words, failure.checkError);
    return {
      problem: [`${title}.`, advice({}), why].filter(Boolean).join(' '),
      answers: [[words.lookAgain, () => void store.check(key)]],
    };
  }
  // The note above the rows tells of a permission that is missing, and who can grant it.
  const isDenied = failure.error.code === 'MISSING_SCOPE';
  const refusal = isDenied
    ? `${words.errors.MISSING_SCOPE.title}.`
    : problemText(words, failure.error);
  const why = failure.isChecked ? words.stillAsBefore : refusal;
  const again: Answer = [words.setAgain(wanted), run(command)];
  const leave: Answer = [
    words.leaveIt,
    () => {
      store.mark(key, { type: 'left', place });
    },
    true,
  ];
  return { problem: `${words.notSaved}. ${why}`, answers: isDenied ? [again] : [again, leave] };

  function outcomeIn({ error }: WriteFailure): string | undefined {
    const told = error.details?.['outcome'];
    return told === undefined ? undefined : String(told) || words.noOutcome;
  }
}

/** What somebody else has made of it, as far as the refusal tells. */
function staleText(item: Item, { error }: WriteFailure, { words, clocks, now }: RowScope): string {
  const { outcome, start, end } = error.details ?? {};
  const isMoved = typeof start === 'string' && Date.parse(start) !== item.start?.getTime();
  const told =
    outcome === undefined
      ? `${words.notSaved}. ${problemText(words, error)}`
      : words.notSavedNow(String(outcome) || words.noOutcome);
  if (!isMoved) return told;
  const time = { start: new Date(start), end: typeof end === 'string' ? new Date(end) : null };
  return `${told} ${words.plannedNow(repClock(time, now, clocks))}`;
}

/** The answers of a row are commands; what is refused is told with a look at what stands there. */
function useTelling(part: RowPart, item: Item, { store, look }: AgendaActions) {
  const key = lineKey(part, item);
  return {
    key,
    run:
      (command: Command<Item>, isForced = false) =>
      () =>
        void store.dispatch([{ key, subject: item, command, place: itemKey(item), isForced }]),
    alert: ({ failure, command }: Refused, sentence?: string) => (
      <WriteAlert
        {...failure}
        sentence={sentence}
        shownStart={item.start}
        onLook={() => (command.find === undefined ? look(item) : store.check(key))}
      />
    ),
  };
}
