import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import { isOver } from '@app/domain/agenda/agenda-view';
import { isCalledOff } from '@app/domain/outcome/outcome';
import { Alert } from '@hubspot/ui-extensions';
import { titleOf } from '@app/card-kit/title-of';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { Note } from '@app/card-kit/views/note';
import { usePinUndo } from './use-pin-undo.tsx';
import type { AgendaActions, Item } from '../types.ts';

type PinNotesProps = { overview: ListAgendaData; next: Item | null; actions: AgendaActions };

/**
 * That the pin is on something that is over or off, with the next meeting as the better one; then what became
 * of that.
 */
export function PinNotes({ overview, next, actions }: PinNotesProps) {
  const { words, now } = useAgendaTexts();
  const { pin } = actions;
  const { alert, ...undo } = usePinUndo(null, actions);
  const item = overview.pinned?.item;
  const isPinned = item !== undefined && item.id === pin.pinned;
  const { outcome = null } = item ?? {};
  const off = outcome !== null && isCalledOff(outcome) ? outcome : null;
  if (!isPinned || !(off !== null || isOver(item, now))) return <Note alert={alert} {...undo} />;
  const pinNext = (meeting: Item): Answer => [
    words.pinNamed(titleOf(meeting, words)),
    () => void pin.set(meeting.id, null),
  ];
  return (
    <Note
      alert={
        <>
          {alert}
          <Alert title={words.stalePin.title(titleOf(item, words))} variant="warning">
            {off === null ? words.stalePin.over : words.stalePin.off(off.label)}
          </Alert>
        </>
      }
      answers={[
        ...(next?.kind === 'meeting' ? [pinNext(next)] : []),
        [words.unpin, () => void pin.set(null, null)],
      ]}
    />
  );
}
