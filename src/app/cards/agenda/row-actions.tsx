import type { AgendaView } from '@app/domain/agenda-view';
import type { Outcome } from '@app/domain/outcome';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { useAgendaTexts } from './agenda-texts.ts';
import type { AgendaActions } from './agenda-actions.ts';
import { DraftNote } from './details/draft-note.tsx';
import { DetailsPanel } from './details/details-panel.tsx';
import { Note } from '@app/card-kit/views/note';
import { ChangeNote } from './outcomes/change-note.tsx';
import { ChoiceButtons } from './outcomes/choice-buttons.tsx';
import { canUndo } from './outcomes/can-set-back.ts';
import { outcomeQuestion } from './outcomes/outcome-question.ts';
import { choicesFor, listOf } from './outcomes/outcome-choices.ts';
import type { asShown, Wanted } from './outcomes/row-change.ts';
import { keepTheirs } from './outcomes/stale-rows.ts';
import { ReschedulePanel } from './reschedule/reschedule-panel.tsx';
import { usePinEntry } from './pin/use-pin-entry.ts';
import type { Draft } from './details/use-text-drafts.ts';
import { useEditStatus } from './rows/row-status.tsx';

type RowActionsProps = ReturnType<typeof asShown> & {
  draft: Draft | undefined;
  view: AgendaView;
  actions: AgendaActions;
};

/** What can be done with one row, and what became of it. `item` is the row as shown. */
export function RowActions({ item, change, edit, draft, view, actions }: RowActionsProps) {
  const { words } = useAgendaTexts();
  const { outcomes, options, known, host } = actions;
  const [asking, setAsking] = useState<Outcome | null>(null);
  const pinEntry = usePinEntry(item, actions);
  const edited = useEditStatus(item, edit, actions);
  const isGone = edit?.done?.isGone === true;
  // Once touched, the buttons stay where the rep just pressed one.
  const isOwed = view !== 'upcoming' && (change !== undefined || (item.outcome?.isOpen ?? true));
  const isPlannedMeeting = view === 'upcoming' && item.kind === 'meeting';
  const { start } = item;
  const { likely, rest } = choicesFor(item, options);
  const questionFor = (outcome: Outcome) =>
    outcomeQuestion(words, outcome.label, [item], known, (withCopies) => {
      if (withCopies === null) setAsking(null);
      else void apply({ outcome, withCopies });
    });

  const apply = async (wanted: Omit<Wanted, 'item'>) => {
    const saving = outcomes.set([{ ...wanted, item }]);
    // Only now: the answer that was pressed becomes the way back, and must not be gone in between.
    setAsking(null);
    const saved = await saving;
    if (saved.length === 0) return;
    host.addAlert({
      type: 'success',
      message: `${wanted.outcome?.label ?? words.noOutcome}: ${titleOf(item, words)}`,
    });
  };

  const undo = async (): Promise<void> => {
    const saved = await outcomes.undo([item], known);
    if (saved.length === 0) return;
    host.addAlert({ type: 'success', message: words.outcomesUndone(saved.length) });
  };

  return (
    <Flex direction="column" gap="sm">
      <Inline gap="xs" align="center">
        {!isGone && view === 'upcoming' && start !== null && (
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
        {!isGone && isPlannedMeeting && (
          <Button size="xs" onClick={pinEntry.entry[1]}>
            {pinEntry.entry[0]}
          </Button>
        )}
        {!isGone && (
          <ChoiceButtons
            choices={isOwed ? { likely, rest } : { likely: [], rest: [...likely, ...rest] }}
            others={isPlannedMeeting ? [] : [pinEntry.entry]}
            onChoose={({ outcomes: chosen }) => {
              const outcome = chosen[listOf(item)];
              if (outcome === undefined) return;
              if (questionFor(outcome)) setAsking(outcome);
              else void apply({ outcome, withCopies: false });
            }}
          />
        )}
        {isGone && <Text variant="microcopy">{edited?.said}</Text>}
        {/* One button for both: what the panel took away is put back where the panel was opened. */}
        {(!isGone || edited?.answers.length !== 0) && (
          <Button
            size="xs"
            variant="transparent"
            {...(isGone
              ? { onClick: () => edited?.answers[0]?.[1]() }
              : {
                  overlay: (
                    <DetailsPanel
                      id={`details-${item.kind}-${item.id}`}
                      item={item}
                      actions={actions}
                    />
                  ),
                })}
          >
            {isGone ? words.undo : words.details}
          </Button>
        )}
      </Inline>
      {isGone ? (
        edited?.alert
      ) : (
        <>
          {draft !== undefined && <DraftNote item={item} draft={draft} actions={actions} />}
          <Note {...edited} />
          <Note {...pinEntry.note} />
          <ChangeNote
            question={asking && questionFor(asking)}
            change={change}
            canUndo={canUndo(change, known)}
            start={start}
            onUndo={() => void undo()}
            onForce={(wanted) => void apply(wanted)}
            onKeep={(isKept) => {
              if (isKept) keepTheirs([item], actions);
              else outcomes.keep([item], false);
            }}
            onLook={() => outcomes.check([item])}
          />
        </>
      )}
    </Flex>
  );
}
