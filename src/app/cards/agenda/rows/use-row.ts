import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import type { Outcome } from '@app/domain/outcome/outcome';
import { useState } from 'react';
import { useIsFresh } from '@app/card-kit/write/use-is-fresh';
import { problemText } from '@app/card-kit/problem-text';
import type { Answer } from '@app/card-kit/views/action-buttons';
import type { NoteProps } from '@app/card-kit/views/note';
import { useRowScope } from '../agenda-texts.ts';
import { setOutcome } from '../commands/set-outcome.ts';
import { outcomeQuestion } from '../outcomes/outcome-question.ts';
import { asShown } from '../outcomes/row-change.ts';
import { usePinEntry } from '../pin/use-pin-entry.ts';
import { usePinUndo } from '../pin/use-pin-undo.tsx';
import type {
  AgendaActions,
  Draft,
  EditStatus,
  Item,
  OutcomeStatus,
  RowEntry,
  RowState,
} from '../types.ts';
import { lineKey } from './line-key.ts';
import { bookingAfter } from './booking-after.tsx';
import { rowEntries } from './row-entries.tsx';
import { useEditStatus, useOutcomeStatus } from './row-status.tsx';

/** Where a row is drawn, and with what. */
type Place = { view: AgendaView; actions: AgendaActions; isSelecting: boolean };

export type RowModel = Place & {
  item: Item;
  draft: Draft | undefined;
  noShows: number;
  /** What became of what is there no more, in place of all else. */
  gone: { said: string; answer: Answer | undefined } | null;
  entries: RowEntry[];
  /** A menu that was used stays: the keyboard keeps its place. */
  onMenu: () => void;
  told: { outcome: OutcomeStatus; edit: EditStatus | null; pin: NoteProps };
  /** Asked before an outcome is set, in place of all that can be done. */
  question: ReturnType<typeof outcomeQuestion>;
  /** In one line. */
  problems: string;
  /** What is booked after the outcome that was chosen. */
  booking: Answer | null;
  /** Where nothing comes next, the way back does, in place of the button that was pressed. */
  isWayNext: boolean;
  /** The way back at the title was pressed: where it could not be gone, what can be done instead begins there. */
  isWayUsed: boolean;
  onWay: () => void;
  /** Whether the buttons have only just taken the place of others. */
  isFresh: boolean;
};

/** A row as it is to be shown, what became of all that was done to it, and what can be done with it. */
export function useRow(listed: Item, state: RowState, place: Place): RowModel {
  const { view, actions } = place;
  const scope = useRowScope(actions);
  const row = asShown(listed, state);
  const { item, isGone } = row;
  const { question, onChoose } = useOutcomeChoice(item, actions);
  const pin = usePinEntry(item, actions);
  const pinUndo = usePinUndo(itemKey(item), actions);
  const outcome = useOutcomeStatus(item, row.outcome, actions);
  const edit = useEditStatus(item, row.edit, actions);
  const { draft, noShows } = state;
  const isSettled = outcome.isSettled === true;
  const booking = isSettled ? bookingAfter(item, actions, scope) : null;
  const [isMenuUsed, setIsMenuUsed] = useState(false);
  const [isWayPressed, setIsWayPressed] = useState(false);
  const shared = {
    ...place,
    item,
    onMenu: () => {
      setIsMenuUsed(true);
    },
    isWayUsed: isWayPressed && outcome.way === undefined,
    onWay: () => {
      setIsWayPressed(true);
    },
    isFresh: useIsFresh(`${isSettled} ${outcome.answers === undefined} ${outcome.way?.[0]}`),
  };
  if (isGone) return { ...shared, ...goneParts(edit, isMenuUsed) };
  return {
    ...shared,
    draft,
    // Of the time it was listed at.
    noShows: item.start?.getTime() === listed.start?.getTime() ? noShows : 0,
    gone: null,
    entries: rowEntries({ ...row, view, actions, scope, pin: pin.entry, onChoose }),
    told: { outcome, edit, pin: { ...pinUndo, ...pin.question } },
    question,
    problems: [...(question?.lines ?? []), outcome.problem].filter(Boolean).join(' '),
    booking,
    isWayNext: isSettled && booking === null && view === 'needs-outcome',
  };
}

/** With what is there no more nothing can be done but put it back, from a menu too that was used to be rid of it. */
function goneParts(edit: EditStatus | null, isMenuUsed: boolean) {
  const [back] = edit?.answers ?? [];
  const restore: RowEntry[] = back
    ? [{ id: 'restore', label: back[0], where: 'menu', press: back[1] }]
    : [];
  return {
    draft: undefined,
    noShows: 0,
    gone: { said: edit?.said ?? '', answer: back },
    entries: isMenuUsed ? restore : [],
    told: { outcome: {}, edit, pin: {} },
    question: null,
    problems: '',
    booking: null,
    isWayNext: false,
  };
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
    if (attempt?.status !== 'refused' || attempt.command !== command) return;
    const { error } = attempt.failure;
    // The row says it too, but is no live region: nobody who cannot see it would know. The alert above the rows is one.
    if (error.code !== 'MISSING_SCOPE') {
      host.addAlert({ type: 'danger', message: problemText(words, error) });
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
