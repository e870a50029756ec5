import type { AgendaView } from '@app/domain/agenda-view';
import type { Outcome } from '@app/domain/outcome';
import { Button, Flex, Inline } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { titleOf } from '../title-of.ts';
import { useAgendaTexts } from './agenda-texts.ts';
import type { AgendaActions } from './agenda-actions.ts';
import { DetailsPanel } from './details/details-panel.tsx';
import { EditNote } from './edit-note.tsx';
import { ChangeNote } from './outcomes/change-note.tsx';
import { ChoiceButtons } from './outcomes/choice-buttons.tsx';
import { choicesFor } from './outcomes/outcome-choices.ts';
import type { Item, RowState } from './outcomes/row-change.ts';
import { Question } from './question.tsx';
import { ReschedulePanel } from './reschedule/reschedule-panel.tsx';
import { usePinEntry } from './pin/use-pin-entry.ts';

type RowActionsProps = { item: Item; state: RowState; view: AgendaView; actions: AgendaActions };

/** What can be done with one row, and what became of it. `item` is the row as shown. */
export function RowActions({ item, state, view, actions }: RowActionsProps) {
  const { words } = useAgendaTexts();
  const { outcomes, options, host } = actions;
  const { change, edit } = state;
  const [asking, setAsking] = useState<Outcome | null>(null);
  const pinEntry = usePinEntry(item, actions);
  const note = edit?.note;
  // Once touched, the buttons stay where the rep just pressed one.
  const isOwed = view !== 'upcoming' && (change !== undefined || (item.outcome?.isOpen ?? true));
  const { start } = item;
  const { likely, rest } = choicesFor(item.kind, options);

  const apply = async (outcome: Outcome | null, withCopies: boolean, isForced = false) => {
    setAsking(null);
    const saved = await outcomes.set([{ item, outcome, withCopies, isForced }]);
    if (saved.length === 0) return;
    host.addAlert({
      type: 'success',
      message: `${outcome?.label ?? words.noOutcome}: ${titleOf(item, words)}`,
    });
  };

  const look = (): void => {
    actions.look(item);
  };

  const undo = async (): Promise<void> => {
    const saved = await outcomes.undo([item], options);
    if (saved.length === 0) return;
    host.addAlert({ type: 'success', message: words.outcomesUndone(saved.length) });
  };

  if (edit?.isGone === true) {
    return note && <EditNote key={note.done} note={note} host={host} onLook={look} />;
  }
  return (
    <Flex direction="column" gap="xs">
      <Inline gap="xs">
        {view === 'upcoming' && start !== null && (
          <Button
            size="xs"
            overlay={
              <ReschedulePanel
                id={`reschedule-${item.kind}-${item.id}`}
                item={{ ...item, start }}
                actions={actions}
              />
            }
          >
            {words.reschedule}
          </Button>
        )}
        {view === 'upcoming' && item.kind === 'meeting' && (
          <Button size="xs" onClick={pinEntry.entry.onClick}>
            {pinEntry.entry.label}
          </Button>
        )}
        <ChoiceButtons
          choices={isOwed ? { likely, rest } : { likely: [], rest: [...likely, ...rest] }}
          others={view === 'upcoming' && item.kind === 'meeting' ? [] : [pinEntry.entry]}
          onChoose={({ outcomes: chosen }) => {
            const outcome = chosen[item.kind];
            if (outcome === undefined) return;
            if (item.copies.length > 0) setAsking(outcome);
            else void apply(outcome, false);
          }}
        />
        <Button
          size="xs"
          variant="transparent"
          overlay={
            <DetailsPanel id={`details-${item.kind}-${item.id}`} item={item} actions={actions} />
          }
        >
          {words.details}
        </Button>
      </Inline>
      {note && <EditNote key={note.done} note={note} host={host} onLook={look} />}
      {asking !== null && (
        <Question
          lines={[words.copiesQuestion(asking.label, item.copies.length)]}
          answers={[
            [words.withCopies, () => void apply(asking, true)],
            [words.withoutCopies, () => void apply(asking, false)],
          ]}
          onCancel={() => {
            setAsking(null);
          }}
        />
      )}
      {pinEntry.question && <Question {...pinEntry.question} onCancel={pinEntry.cancel} />}
      {change !== undefined && (
        <ChangeNote
          change={change}
          start={start}
          onUndo={() => void undo()}
          onForce={(wanted) =>
            void apply(wanted, change.status === 'refused' && change.withCopies, true)
          }
          onLook={look}
        />
      )}
    </Flex>
  );
}
