import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { Button, Divider, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { useWrite } from '@app/card-kit/write/use-write';
import type { Command } from '@app/card-kit/write/write-line';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { Note, type NoteProps } from '@app/card-kit/views/note';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { canPutBack, setOutcome, takeBack } from '../commands/set-outcome.ts';
import { writeMany, type Change } from '../commands/write-many.ts';
import { ChoiceButtons } from '../outcomes/choice-buttons.tsx';
import { outcomeQuestion } from '../outcomes/outcome-question.ts';
import {
  choicesForSelection,
  listOf,
  type OutcomeChoice,
} from '@app/card-kit/outcome/outcome-choices';
import { lineKey } from './line-key.ts';
import { keepTheirs, refusedOf } from './refused.ts';
import type { AgendaActions, Item, NewOwner, SelectionModel } from '../types.ts';

type SelectionBarProps = {
  items: Item[];
  view: AgendaView;
  selection: SelectionModel;
  actions: AgendaActions;
};

/** What was done with a selection. */
type Last = { said: string; items: Item[]; is: 'done' | 'undone' | 'kept' };

/**
 * One outcome or one owner for many rows. `items` are all rows of the list, as shown. The button that ended the mode begins it
 * again: it stays where it was pressed.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { items, selection } = props;
  const { words } = useAgendaTexts();
  const [wasOn, setWasOn] = useState(selection.isOn);
  if (selection.isOn && !wasOn) setWasOn(true);
  if (!wasOn) return null;
  const { isOn } = selection;
  const isAll = items.every(selection.has);
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" justify="between" align="center">
        <Text format={{ fontWeight: 'demibold' }}>
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
  const given = useGiven(actions);
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

/** What was handed over, and the way back for all of it. */
function useGiven(actions: AgendaActions) {
  const { store, words, select } = useRowScope(actions);
  const [last, setLast] = useState<{ said: string; items: Item[] } | null>(null);
  const changes = (last?.items ?? []).flatMap((item): Change[] => {
    const { subject = item, undo } = store.lineOf(lineKey('edit', item))?.done ?? {};
    return undo ? [{ subject, command: undo }] : [];
  });
  const undo = async (): Promise<void> => {
    await writeMany(actions, 'edit', changes, words.outcomesUndone);
    setLast(null);
  };
  const answers: Answer[] = changes.length > 0 ? [[words.undo, () => void undo(), true]] : [];
  return {
    tell: (items: Item[], { name }: NewOwner): void => {
      const { length } = items;
      if (length === 0) return;
      setLast({ said: words.handedOver(length, length, name), items });
      // What HubSpot refused stays selected.
      select(items, false);
    },
    note: last === null ? {} : { said: last.said, answers },
  };
}

/** Asks, sets the outcome of all that are selected, and puts it back. */
function useSelectionOutcome(items: Item[], selected: Item[], actions: AgendaActions) {
  const { words } = useAgendaTexts();
  const { select, known, store } = actions;
  const [asking, setAsking] = useState<OutcomeChoice | null>(null);
  const [last, setLast] = useState<Last | null>(null);
  const { run } = useWrite();
  const { write, wayBackOf } = useOutcomeWrites(actions);
  const stale = refusedOf('outcome', selected, actions).stale.map(({ subject }) => subject);
  const questionFor = (choice: OutcomeChoice) =>
    outcomeQuestion(words, choice.label, selected, known, (isWanted) => {
      if (isWanted) apply(choice);
      else setAsking(null);
    });

  const apply = (choice: OutcomeChoice): void =>
    void run(async () => {
      const { saved, said } = await write.choice(selected, choice);
      setLast(saved.length === 0 ? null : { said, items: saved, is: 'done' });
      setAsking(null);
      // What HubSpot refused stays selected.
      select(saved, false);
    });

  const undo = async (done: Last): Promise<void> => {
    // As they are now: what was written is older than its own change, and would pass for stale.
    const keys = new Set(done.items.map(itemKey));
    const rows = items.filter((item) => keys.has(itemKey(item)) && wayBackOf(item));
    if (done.is !== 'kept') {
      const is = done.is === 'done' ? 'undone' : 'done';
      setLast({ ...done, is, said: await write.back(rows, done) });
      return;
    }
    for (const item of rows) store.mark(lineKey('outcome', item), { type: 'asked' });
    select(rows, true);
    setLast(null);
  };
  const keep = (): void => {
    setLast({ said: words.kept, items: stale, is: 'kept' });
    keepTheirs(stale, actions);
  };

  const noteOf = (): NoteProps => {
    const question = asking && questionFor(asking);
    if (question) return question;
    // A single one is asked about in its row, and so is everything that would be overwritten.
    if (stale.length > 1) {
      return { lines: [words.staleRows(stale.length)], answers: [[words.keepCurrent, keep]] };
    }
    if (last === null) return {};
    const label = last.is === 'undone' ? words.redo : words.undo;
    return {
      said: last.said,
      answers: last.items.some(wayBackOf) ? [[label, () => void run(() => undo(last)), true]] : [],
    };
  };
  return {
    choose: (choice: OutcomeChoice): void => {
      if (questionFor(choice)) setAsking(choice);
      else apply(choice);
    },
    note: noteOf(),
  };
}

/** The same commands as in a row, for many at once. */
function useOutcomeWrites(actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { store, known, words } = scope;
  const wayBackOf = (item: Item): Command<Item> | true | undefined => {
    const { done, attempt } = store.lineOf(lineKey('outcome', item)) ?? {};
    if (attempt?.status === 'saving') return takeBack(scope, attempt.origin);
    if (attempt !== undefined) return true;
    return done?.undo && canPutBack(done.undo, known) ? done.undo : undefined;
  };
  return {
    /** What takes back what was made of a row; true where that is no write. */
    wayBackOf,
    write: {
      choice: async (items: Item[], { label, outcomes }: OutcomeChoice) => {
        const changes = items.flatMap((subject): Change[] => {
          const outcome = outcomes[listOf(subject)];
          return outcome ? [{ subject, command: setOutcome(scope, subject, outcome) }] : [];
        });
        const saved = await writeMany(actions, 'outcome', changes, (count, all) =>
          words.outcomesSaved(label, count, all),
        );
        return { saved, said: words.outcomesSaved(label, saved.length, saved.length) };
      },
      back: async (items: Item[], { is, said: before }: Last): Promise<string> => {
        const changes = items.flatMap((subject): Change[] => {
          const command = wayBackOf(subject);
          return command === true || command === undefined ? [] : [{ subject, command }];
        });
        const said = (count: number) => (is === 'done' ? words.outcomesUndone(count) : before);
        return said((await writeMany(actions, 'outcome', changes, said)).length);
      },
    },
  };
}
