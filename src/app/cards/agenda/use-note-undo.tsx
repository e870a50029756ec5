import { useState } from 'react';
import { WriteAlert } from './write-alert.tsx';
import { useAgendaTexts } from './agenda-texts.ts';
import type { AgendaActions } from './agenda-actions.ts';
import type { NoteProps } from '@app/card-kit/views/note';
import type { Item } from './outcomes/row-change.ts';
import type { EditNote } from './use-item-edits.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import { isInDoubt } from '@app/card-kit/write/write-failure';

type NoteUndo = Required<Pick<NoteProps, 'alert' | 'answers'>> & { said: string };

/** What was done to a row, with the way back; null where there is nothing to put back. */
export function useNoteUndo(
  item: Item,
  note: EditNote | undefined,
  actions: AgendaActions,
): NoteUndo | null {
  const { words } = useAgendaTexts();
  const { edits, host, look } = actions;
  const { isBusy, failure, run, check } = useWrite();
  // An error belongs to the note it was met with, not to the one that takes its place.
  const [tried, setTried] = useState<EditNote>();
  const refusal = tried === note ? failure : null;
  const isStale = refusal?.error.code === 'STALE';
  // Too late, or under another token: pressing it again would be of no use.
  const isOver = refusal?.error.details?.['seal'] !== undefined;
  if (note === undefined) return null;
  const { undo: putBack, find } = note;
  const { length: copies } = item.copies;
  const done = copies > 0 ? `${note.done}. ${words.onlyThis(copies)}` : note.done;

  const undo = async (doing: Promise<boolean>): Promise<void> => {
    setTried(note);
    const isUndone = await doing;
    if (!isUndone) return;
    const missing = note.notBack?.();
    host.addAlert({
      type: missing === undefined ? 'success' : 'warning',
      message: missing ?? words.outcomesUndone(1),
    });
  };
  const keep = (): Promise<boolean> =>
    run(async () => {
      const { item: current } = await actions.keep(item);
      // What puts it back asks again: it is as old as before.
      edits.remember({ item: current, note: { ...note, done: words.kept } });
    });

  return {
    said: isBusy ? words.saving : isStale ? '' : done,
    alert: refusal && (
      <WriteAlert
        {...refusal}
        sentence={isOver ? words.undoOver : undefined}
        shownStart={item.start}
        onLook={() => (find === undefined ? look(item) : undo(check()))}
      />
    ),
    answers:
      putBack === undefined || isOver || (refusal !== null && isInDoubt(refusal))
        ? []
        : isStale
          ? [
              [words.undoAnyway, () => void undo(run(() => putBack(true), find))],
              [words.keepCurrent, () => void keep()],
            ]
          : [[words.undo, () => void undo(run(() => putBack(false), find)), true]],
  };
}
