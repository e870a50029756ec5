import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { NoteProps } from '@app/card-kit/views/note';
import type { AgendaActions } from '../types.ts';

/** What became of the last change of the pin, told where it was asked for: pinned with the way back, or why not. */
export function usePinUndo(place: string | null, { pin, pinnedTitle }: AgendaActions): NoteProps {
  const { words } = useAgendaTexts();
  const { pinned, previous, failure } = pin;
  if (pin.place !== place) return {};
  if (failure !== null) return { alert: <WriteAlert {...failure} onLook={pin.check} /> };
  if (previous === undefined) return {};
  const undo = () => pin.set(previous, place, { message: words.outcomesUndone(1) });
  return {
    said:
      pinned === null ? words.unpinnedNow : words.pinnedNow(pinnedTitle ?? words.activities.hidden),
    answers: [[words.undo, () => void undo(), true]],
  };
}
