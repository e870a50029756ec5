import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Answer } from '@app/card-kit/views/action-buttons';
import type { NoteProps } from '@app/card-kit/views/note';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import type { Command, Line } from '@app/card-kit/write/write-line';
import { keep } from '../commands/keep.ts';
import { canPutBack, takeBack } from '../commands/set-outcome.ts';
import { WriteAlert } from '../write-alert.tsx';
import { lineKey, type RowPart } from './line-key.ts';
import { useRowScope } from '../agenda-texts.ts';
import { isStale, keepTheirs, type Refused } from './stale.ts';
import type { AgendaActions, EditStatus, Item } from '../types.ts';

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

/** What became of a choice: saved with the way back, or not saved with the reason. */
export function useOutcomeStatus(
  item: Item,
  line: Line<Item> | undefined,
  actions: AgendaActions,
): NoteProps {
  const scope = useRowScope(actions);
  const { words } = scope;
  const { run, alert, key } = useTelling('outcome', item, actions);
  const undoBy = (onUndo: () => void): Answer[] => [[words.undo, onUndo, true]];
  const { done, attempt } = line ?? {};
  switch (attempt?.status) {
    case undefined: {
      const undo = done?.undo;
      const isOffered = undo !== undefined && canPutBack(undo, actions.known);
      return { said: done?.said ?? '', answers: isOffered ? undoBy(run(undo)) : [] };
    }
    case 'saving':
      return { said: words.saving, answers: undoBy(run(takeBack(scope, attempt.origin))) };
    case 'kept':
      return {
        said: words.kept,
        answers: undoBy(() => {
          actions.store.mark(key, { type: 'asked' });
        }),
      };
    case 'refused':
      return refusedOutcome(attempt);
  }

  function refusedOutcome(refused: Refused): NoteProps {
    const { command, subject, failure } = refused;
    if (isInDoubt(failure)) return { alert: alert(refused) };
    if (!isStale(refused)) return { alert: alert(refused), answers: [[words.retry, run(command)]] };
    const told = failure.error.details?.['outcome'];
    const current = told === undefined ? undefined : String(told) || words.noOutcome;
    const wanted = command.optimistic?.(subject).outcome;
    return {
      alert: alert(refused, current === undefined ? undefined : words.changedMeanwhile(current)),
      answers: [
        [
          current === undefined ? words.keepCurrent : words.keepOutcome(current),
          () => {
            keepTheirs([item], actions);
          },
        ],
        [words.useMine(wanted?.label ?? words.noOutcome), run(command, true)],
      ],
    };
  }
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
