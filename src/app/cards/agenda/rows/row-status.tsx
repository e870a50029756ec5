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
import { isStale, keepTheirs, type Refused } from './stale.ts';
import type { AgendaActions, EditStatus, Item, OutcomeStatus } from '../types.ts';

/** What was done to a row beside its outcome, with the way back; null where there is nothing to say. */
export function useEditStatus(
  item: Item,
  line: Line<Item> | undefined,
  actions: AgendaActions,
): EditStatus | null {
  const scope = useRowScope(actions);
  const { words } = scope;
  const { run, alert } = useTelling('edit', item, actions);
  if (line?.done?.said === undefined) return null;
  const { said, undo } = line.done;
  // What a panel has tried is told there.
  const attempt = line.attempt?.place === itemKey(item) ? line.attempt : undefined;
  const refused = attempt?.status === 'refused' ? attempt : null;
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

/** What became of a choice: saved with the way back, or not saved with the reason and what can be done. */
export function useOutcomeStatus(
  item: Item,
  line: Line<Item> | undefined,
  actions: AgendaActions,
): OutcomeStatus {
  const { clocks, now, ...scope } = useRowScope(actions);
  const { words } = scope;
  const { run, key } = useTelling('outcome', item, actions);
  const { done, attempt } = line ?? {};
  const isSettled = item.outcome?.isOpen === false;
  switch (attempt?.status) {
    case undefined: {
      const undo = done?.undo;
      const isOffered = undo !== undefined && canPutBack(undo, actions.known);
      const isBack = done?.isBack === true;
      return {
        problem: done?.said,
        isSettled: done !== undefined && isSettled && !isBack,
        way: isOffered ? [isBack ? words.redo : words.undo, run(undo), true] : undefined,
      };
    }
    case 'saving':
      return {
        isSaving: true,
        isSettled: isSettled && attempt.command.id !== 'back',
        way: [words.undo, run(takeBack({ clocks, now, ...scope }, attempt.origin)), true],
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
      return refusedOutcome(attempt);
  }

  function refusedOutcome(refused: Refused): OutcomeStatus {
    const { command, subject, failure, place } = refused;
    const wanted = command.optimistic?.(subject).outcome?.label ?? words.noOutcome;
    if (isStale(refused)) {
      return {
        problem: staleText(failure),
        answers: [
          [
            outcomeIn(failure) === undefined
              ? words.keepCurrent
              : words.keepOutcome(outcomeIn(failure) || words.noOutcome),
            () => {
              keepTheirs([item], actions);
            },
          ],
          [words.useMine(wanted), run(command, true)],
        ],
      };
    }
    if (isInDoubt(failure)) {
      const { title, advice } = words.errors.OUTCOME_UNKNOWN;
      const why = failure.checkError ? problemText(words, failure.checkError) : advice({});
      return {
        problem: `${title}. ${why}`,
        answers: [[words.lookAgain, () => void actions.store.check(key)]],
      };
    }
    const why = failure.isChecked ? words.stillAsBefore : problemText(words, failure.error);
    return {
      problem: `${words.notSaved}. ${why}`,
      answers: [
        [words.setAgain(wanted), run(command)],
        [
          words.leaveIt,
          () => {
            actions.store.mark(key, { type: 'left', place });
          },
          true,
        ],
      ],
    };
  }

  /** What somebody else has made of it, as far as the refusal tells. */
  function staleText({ error }: WriteFailure): string {
    const outcome = outcomeIn({ error });
    const { start, end } = error.details ?? {};
    const isMoved = typeof start === 'string' && Date.parse(start) !== item.start?.getTime();
    return [
      outcome === undefined
        ? `${words.notSaved}. ${problemText(words, error)}`
        : words.notSavedNow(outcome || words.noOutcome),
      isMoved &&
        words.plannedNow(
          repClock(
            { start: new Date(start), end: typeof end === 'string' ? new Date(end) : null },
            now,
            clocks,
          ),
        ),
    ]
      .filter(Boolean)
      .join(' ');
  }
}

function outcomeIn({ error }: WriteFailure): string | undefined {
  const told = error.details?.['outcome'];
  return told === undefined ? undefined : String(told);
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
