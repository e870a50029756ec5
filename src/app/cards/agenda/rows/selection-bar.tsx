import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { Button, Divider, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { useWrite } from '@app/card-kit/write/use-write';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { Note, type NoteProps } from '@app/card-kit/views/note';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { canPutBack, setOutcome } from '../commands/set-outcome.ts';
import { writeMany, type Change } from '../commands/write-many.ts';
import { ChoiceButtons } from '../outcomes/choice-buttons.tsx';
import { outcomeQuestion } from '../outcomes/outcome-question.ts';
import {
  choicesForSelection,
  listOf,
  type OutcomeChoice,
} from '@app/card-kit/outcome/outcome-choices';
import { strong } from '@app/card-kit/strong';
import { lineKey, type RowPart } from './line-key.ts';
import { keepTheirs, refusedOf } from './refused.ts';
import type { AgendaActions, Item, Many, SelectionModel } from '../types.ts';

type SelectionBarProps = {
  items: Item[];
  view: AgendaView;
  selection: SelectionModel;
  actions: AgendaActions;
};

/**
 * One outcome or one owner for many rows. `items` are all rows of the list, as shown. Once it was there it stays: the button
 * that ended the mode begins it again where it was pressed.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { items, selection } = props;
  const { words } = useAgendaTexts();
  const { isOn } = selection;
  const isAll = items.every(selection.has);
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" justify="between" align="center">
        <Text format={strong}>
          {isOn ? words.selected(items.filter(selection.has).length) : ''}
        </Text>
        <Inline gap="xs">
          {isOn && (
            <Button
              size="xs"
              variant="transparent"
              onClick={() => {
                selection.set(items, !isAll);
              }}
            >
              {isAll ? words.selectNone : words.selectAll(items.length)}
            </Button>
          )}
          <SelectSwitch selection={selection} />
        </Inline>
      </Flex>
      {isOn && <SelectionActions {...props} />}
    </Flex>
  );
}

/** Begins or ends the selecting of rows. */
export function SelectSwitch({ selection: { isOn, turn } }: { selection: SelectionModel }) {
  const { words } = useAgendaTexts();
  return (
    <Button
      key="switch"
      size="xs"
      variant="transparent"
      onClick={() => {
        turn(!isOn);
      }}
    >
      {isOn ? words.done : words.selectSome}
    </Button>
  );
}

function SelectionActions({ items, view, selection, actions }: SelectionBarProps) {
  const { words } = useAgendaTexts();
  const selected = items.filter(selection.has);
  const { choose, note } = useSelectionOutcome(items, selected, actions);
  // Before the first is ticked the buttons are there already: nothing moves under the finger.
  const among = selected.length > 0 ? selected : items;
  const choices = choicesForSelection(among, actions.options, view);
  const given = useWayBack('edit', items, actions);
  const hasNoChoice = choices.likely.length + choices.rest.length === 0;
  const toAction = (choice: OutcomeChoice): Answer => [
    choice.label,
    () => {
      if (selected.length > 0) choose(choice);
    },
  ];
  return (
    <>
      {hasNoChoice && selected.length > 0 && (
        <Text variant="microcopy">{words.noSharedChoice}</Text>
      )}
      <ChoiceButtons likely={choices.likely.map(toAction)} rest={choices.rest.map(toAction)}>
        <Button
          size="xs"
          variant="transparent"
          overlay={
            <actions.panels.HandOverMany items={selected} actions={actions} onDone={given.tell} />
          }
        >
          {words.handOver}
        </Button>
      </ChoiceButtons>
      <Note {...note} />
      <Note {...given.note} />
      <Divider size="xs" />
    </>
  );
}

/** What was done last with many, or undone. */
type Last = Many & { isBack: boolean };

/** What was written to many rows, and the way back for all of it. */
function useWayBack(part: RowPart, items: Item[], actions: AgendaActions) {
  const { words } = useAgendaTexts();
  const { isBusy, run } = useWrite();
  const [last, setLast] = useState<Last | null>(null);
  const changes = last === null ? [] : waysBack(actions, part, last, items);
  const turn = async ({ isBack, told, saved }: Last): Promise<void> => {
    const sentence = isBack ? told : words.outcomesUndone;
    // What was so before is not to be put back.
    const { length: of } = saved.filter(({ done }) => done?.undo !== undefined);
    const many = await writeMany(actions, part, changes, sentence, { of });
    // What could not be put back stands as it was made.
    if (many.saved.length > 0) setLast({ ...many, told, isBack: !isBack });
  };
  const noteOf = (done: Last): NoteProps => ({
    said: (done.isBack ? words.outcomesUndone : done.told)(done.saved.length, done.of),
    answers:
      // The button stays while it is at work: the keyboard keeps its place.
      changes.length > 0 || isBusy
        ? [[done.isBack ? words.redo : words.undo, () => void run(() => turn(done)), true]]
        : [],
  });
  return {
    note: last === null ? {} : noteOf(last),
    tell: (many: Many): void => {
      setLast(many.saved.length === 0 ? null : { ...many, isBack: false });
      // What HubSpot refused stays selected.
      actions.select(
        many.saved.map(({ item }) => item),
        false,
      );
    },
  };
}

/** Asks, sets the outcome of all that are selected, and puts it back. */
function useSelectionOutcome(items: Item[], selected: Item[], actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { words, select, known, store } = scope;
  const [asking, setAsking] = useState<OutcomeChoice | null>(null);
  const [kept, setKept] = useState<Item[]>([]);
  const { run } = useWrite();
  const wayBack = useWayBack('outcome', items, actions);
  const stale = refusedOf('outcome', selected, actions).stale.map(({ subject }) => subject);
  const questionFor = (choice: OutcomeChoice) =>
    outcomeQuestion(words, choice.label, selected, known, (isWanted) => {
      if (isWanted) apply(choice);
      else setAsking(null);
    });

  const apply = ({ label, outcomes }: OutcomeChoice): void =>
    void run(async () => {
      const changes = selected.flatMap((subject): Change[] => {
        const outcome = outcomes[listOf(subject)];
        return outcome ? [{ subject, command: setOutcome(scope, subject, outcome) }] : [];
      });
      const told = (saved: number, all: number): string => words.outcomesSaved(label, saved, all);
      wayBack.tell(await writeMany(actions, 'outcome', changes, told));
      setAsking(null);
      setKept([]);
    });

  const keep = (): void => {
    setKept(stale);
    keepTheirs(stale, actions);
  };
  const askAgain = (): void => {
    const keys = new Set(kept.map(itemKey));
    const rows = items.filter((item) => keys.has(itemKey(item)));
    for (const item of rows) store.mark(lineKey('outcome', item), { type: 'asked' });
    select(rows, true);
    setKept([]);
  };

  const noteOf = (): NoteProps => {
    const question = asking && questionFor(asking);
    if (question) return question;
    // A single one is asked about in its row, and so is everything that would be overwritten.
    if (stale.length > 1) {
      return { lines: [words.staleRows(stale.length)], answers: [[words.keepCurrent, keep]] };
    }
    if (kept.length > 0) return { said: words.kept, answers: [[words.undo, askAgain, true]] };
    return wayBack.note;
  };
  return {
    choose: (choice: OutcomeChoice): void => {
      if (questionFor(choice)) setAsking(choice);
      else apply(choice);
    },
    note: noteOf(),
  };
}

/** What puts many back, over `items` as they are now: not what was done to one of them since. */
function waysBack(
  { store, known }: AgendaActions,
  part: RowPart,
  { saved }: Many,
  items: readonly Item[],
): Change[] {
  const doneTo = new Map(saved.map(({ item, done }) => [itemKey(item), done]));
  return items.flatMap((subject): Change[] => {
    const { done, attempt } = store.lineOf(lineKey(part, subject)) ?? {};
    const isMine = done !== undefined && done === doneTo.get(itemKey(subject));
    const { undo } = done ?? {};
    return isMine && undo && attempt?.status !== 'saving' && canPutBack(undo, known)
      ? [{ subject, command: undo }]
      : [];
  });
}
