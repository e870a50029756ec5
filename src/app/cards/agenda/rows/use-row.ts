import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import type { Outcome } from '@app/domain/outcome/outcome';
import { useEffect, useState } from 'react';
import { problemText } from '@app/card-kit/problem-text';
import { useRowScope } from '../agenda-texts.ts';
import { setOutcome } from '../commands/set-outcome.ts';
import { outcomeQuestion } from '../outcomes/outcome-question.ts';
import { asShown } from '../outcomes/row-change.ts';
import { usePinEntry } from '../pin/use-pin-entry.ts';
import { usePinUndo } from '../pin/use-pin-undo.tsx';
import type { AgendaActions, Item, OutcomeStatus, RowEntry, RowParts, RowState } from '../types.ts';
import { lineKey } from './line-key.ts';
import { useEditStatus, useOutcomeStatus } from './row-status.tsx';

/** A row as it is to be shown, what became of all that was done to it, and what can be done with it. */
export function useRow(
  listed: Item,
  state: RowState,
  view: AgendaView,
  actions: AgendaActions,
  entriesOf: (row: RowParts) => RowEntry[],
) {
  const scope = useRowScope(actions);
  const row = asShown(listed, state);
  const { item, isGone } = row;
  const { question, onChoose } = useOutcomeChoice(item, actions);
  const pin = usePinEntry(item, actions);
  const told = {
    outcome: useOutcomeStatus(item, row.outcome, actions),
    edit: useEditStatus(item, row.edit, actions),
    pin: { ...usePinUndo(itemKey(item), actions), ...pin.question },
  };
  const entries = isGone
    ? []
    : entriesOf({ ...row, draft: state.draft, view, actions, scope, pin: pin.entry, onChoose });
  const gone = isGone ? { said: told.edit?.said ?? '', answer: told.edit?.answers[0] } : null;
  return { item, gone, entries, told, question, isFresh: useIsFresh(told.outcome) };
}

/** What is asked before an outcome is set, and then sets it. */
function useOutcomeChoice(item: Item, actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { store, host, words, known } = scope;
  const [asking, setAsking] = useState<Outcome | null>(null);
  const apply = async (outcome: Outcome): Promise<void> => {
    const command = setOutcome(scope, item, outcome);
    const key = lineKey('outcome', item);
    // Only now: the answer that was pressed becomes the way back, and must not be gone in between.
    const end = store.dispatch([{ key, subject: item, command, place: itemKey(item) }]);
    setAsking(null);
    await end;
    const attempt = store.lineOf(key)?.attempt;
    // The row says it too, but is no live region: nobody who cannot see it would know.
    if (attempt?.status === 'refused' && attempt.command === command) {
      host.addAlert({ type: 'danger', message: problemText(words, attempt.failure.error) });
    }
  };
  const questionFor = (outcome: Outcome) =>
    outcomeQuestion(words, outcome.label, [item], known, (isWanted) => {
      if (isWanted) void apply(outcome);
      else setAsking(null);
    });
  return {
    question: asking && questionFor(asking),
    onChoose: (outcome: Outcome): void => {
      if (questionFor(outcome)) setAsking(outcome);
      else void apply(outcome);
    },
  };
}

const doubleClickMs = 400;

/** For as long as a double click takes after the buttons have changed. */
function useIsFresh({ isSettled = false, answers, way }: OutcomeStatus): boolean {
  const stage = `${isSettled} ${answers === undefined} ${way?.[0]}`;
  const [last, setLast] = useState({ stage, isFresh: false });
  if (last.stage !== stage) setLast({ stage, isFresh: true });
  const { isFresh } = last;
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => {
      setLast((known) => ({ ...known, isFresh: false }));
    }, doubleClickMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isFresh, stage]);
  return isFresh;
}
