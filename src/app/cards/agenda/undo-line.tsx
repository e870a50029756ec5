import { Button, Inline, Text } from '@hubspot/ui-extensions';
import { useAgendaTexts } from './agenda-texts.ts';

type UndoLineProps = { done: string; isForced?: boolean; onUndo: () => void };

/** What was done, with the way back. */
export function UndoLine({ done, isForced, onUndo }: UndoLineProps) {
  const { words } = useAgendaTexts();
  return (
    <Inline gap="xs" align="center">
      {done !== '' && <Text variant="microcopy">{done}</Text>}
      <Button size="xs" variant="transparent" onClick={onUndo}>
        {isForced ? words.undoAnyway : words.undo}
      </Button>
    </Inline>
  );
}
