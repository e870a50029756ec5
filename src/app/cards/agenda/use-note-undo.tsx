import { useState } from 'react';
import { WriteAlert } from './write-alert.tsx';
import { useAgendaTexts } from './agenda-texts.ts';
import type { AgendaActions } from './agenda-actions.ts';
import type { NoteProps } from './note.tsx';
import type { Item } from './outcomes/row-change.ts';
import type { EditNote } from './use-item-edits.ts';
import { useWrite } from './use-write.ts';

type NoteUndo = Required<Pick<NoteProps, 'alert' | 'answers'>> & { said: string };

/** What was done to a row, with the way back; null where there is nothing to put back. */
export function useNoteUndo(
  item: Item,
  note: EditNote | undefined,
  actions: AgendaActions,
): NoteUndo | null {
  const { words } = useAgendaTexts();
  const { edits, host, look } = actions;
  const { isBusy, error, run } = useWrite();
  // An error belongs to the note it was met with, not to the one that takes its place.
  const [tried, setTried] = useState<EditNote>();
  const refusal = tried === note ? error : null;
  const isStale = refusal?.code === 'STALE';
  // Too late, or under another token: pressing it again would be of no use.
  const isOver = refusal?.details?.['seal'] !== undefined;
  if (note === undefined) return null;

  const undo = async (): Promise<void> => {
    setTried(note);
    const isUndone = await run(() => note.undo(isStale));
    if (isUndone) host.addAlert({ type: 'success', message: words.outcomesUndone(1) });
  };
  const keep = (): Promise<boolean> =>
    run(async () => {
      const { item: current } = await actions.keep(item);
      // What puts it back asks again: it is as old as before.
      edits.remember({ item: current, note: { ...note, done: words.kept } });
    });

  return {
    said: isBusy ? words.saving : isStale ? '' : note.done,
    alert: refusal && (
      <WriteAlert
        error={refusal}
        sentence={isOver ? words.undoOver : undefined}
        shownStart={item.start}
        onLook={() => {
          look(item);
        }}
      />
    ),
    answers: isStale
      ? [
          [words.undoAnyway, () => void undo()],
          [words.keepCurrent, () => void keep()],
        ]
      : isOver
        ? []
        : [[words.undo, () => void undo(), true]],
  };
}
