import type { ListAgendaData } from '@app/contracts/list-agenda';
import { isOver } from '@app/domain/agenda-view';
import { Alert, Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { titleOf } from '../../title-of.ts';
import { ErrorAlert } from '../../error-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { UndoLine } from '../undo-line.tsx';

type PinNotesProps = { overview: ListAgendaData; actions: AgendaActions };

/** What there is to say about the pin: that it failed, that it can be undone, that it is out of date. */
export function PinNotes({ overview, actions }: PinNotesProps) {
  const { words } = useAgendaTexts();
  const { pin, host } = actions;
  const { error, previous } = pin;
  return (
    <>
      {error !== null && (
        <ErrorAlert
          error={error}
          onLook={() => {
            pin.forget();
            actions.reload();
          }}
        />
      )}
      {previous !== undefined && !pin.isSaving && (
        <UndoLine
          done={
            pin.pinned === null
              ? words.unpinnedNow
              : words.pinnedNow(actions.pinnedTitle ?? words.activities.hidden)
          }
          onUndo={() =>
            void pin.set(previous).then((isSaved) => {
              if (isSaved) host.addAlert({ type: 'success', message: words.outcomesUndone(1) });
            })
          }
        />
      )}
      <StalePin overview={overview} actions={actions} />
    </>
  );
}

/** A pin on something that is over or off, with the next meeting as the better one. */
function StalePin({ overview, actions }: PinNotesProps) {
  const { words, now } = useAgendaTexts();
  const { pin } = actions;
  const item = overview.pinned?.item;
  if (item === undefined || item.id !== pin.pinned) return null;
  const category = item.outcome?.category;
  const isOff = category === 'cancelled' || category === 'rescheduled';
  if (!isOver(item, now) && !isOff) return null;
  const { next } = overview.summary;
  return (
    <Alert title={words.stalePin.title(titleOf(item, words))} variant="warning">
      <Flex direction="column" gap="xs">
        <Text>{isOff ? words.stalePin.off : words.stalePin.over}</Text>
        <Inline gap="xs">
          {next?.kind === 'meeting' && (
            <Button size="xs" onClick={() => void pin.set(next.id)}>
              {words.pinNamed(titleOf(next, words))}
            </Button>
          )}
          <Button size="xs" onClick={() => void pin.set(null)}>
            {words.unpin}
          </Button>
        </Inline>
      </Flex>
    </Alert>
  );
}
