import { itemKey } from '@app/domain/agenda-item';
import type { NoteProps } from '@app/card-kit/views/note';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import type { Command, Line } from '@app/card-kit/write/write-line';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { keep } from '../commands/keep.ts';
import type { Item } from '../outcomes/row-change.ts';
import { WriteAlert } from '../write-alert.tsx';
import { lineKey, useRowScope } from './row-scope.ts';

type Status = Required<Pick<NoteProps, 'alert' | 'answers'>> & { said: string };

/** What was done to a row beside its outcome, with the way back; null where there is nothing to say. */
export function useEditStatus(
  item: Item,
  line: Line<Item> | undefined,
  actions: AgendaActions,
): Status | null {
  const { words } = useAgendaTexts();
  const scope = useRowScope(actions);
  const { store, look } = actions;
  const place = itemKey(item);
  if (line?.done?.said === undefined) return null;
  const { said: told, undo } = line.done;
  // What a panel has tried is told there.
  const attempt = line.attempt?.place === place ? line.attempt : undefined;
  const refusal = attempt?.status === 'refused' ? attempt.failure : null;
  const isStale = refusal?.error.code === 'STALE';
  // Too late, or under another token: pressing it again would be of no use.
  const isOver = refusal?.error.details?.['seal'] !== undefined;
  const { length: copies } = item.copies;
  const said = copies > 0 ? `${told}. ${words.onlyThis(copies)}` : told;
  const key = lineKey('edit', item);
  const run =
    (command: Command<Item>, isForced = false) =>
    () =>
      void store.dispatch([{ key, subject: item, command, place, isForced }]);

  return {
    said: attempt?.status === 'saving' ? words.saving : isStale ? '' : said,
    alert: refusal && (
      <WriteAlert
        {...refusal}
        sentence={isOver ? words.undoOver : undefined}
        shownStart={item.start}
        onLook={() => (attempt?.command.find === undefined ? look(item) : store.check(key))}
      />
    ),
    answers:
      undo === undefined || isOver || (refusal !== null && isInDoubt(refusal))
        ? []
        : isStale
          ? [
              [words.undoAnyway, run(undo, true)],
              // What puts it back asks again: it is as old as before.
              [words.keepCurrent, run(keep(scope, { said: words.kept, undo }))],
            ]
          : [[words.undo, run(undo), true]],
  };
}
