import { Button } from '@hubspot/ui-extensions';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { copyText } from '@app/card-kit/write/copy-text';
import { spokenClocks } from '../../scheduling-page/slots/slot-clock.ts';
import { titleOf } from '@app/card-kit/title-of';
import type { AgendaActions, Item } from '../types.ts';

type MoveMessageProps = { item: Item & { start: Date }; to: Date; actions: AgendaActions };

/** What to tell the contact, who hears nothing of a move by itself: the old and the new time on both clocks. */
export function MoveMessage({ item, to, actions }: MoveMessageProps) {
  const { words, clocks, contactName } = useAgendaTexts();
  const scope = useRowScope(actions);
  const text = words.messageText(
    titleOf(item, words),
    spokenClocks(item.start, clocks),
    spokenClocks(to, clocks),
  );
  return (
    <Button
      size="xs"
      variant="transparent"
      onClick={() => void copyText(scope, text, words.messageCopied(contactName))}
    >
      {words.copyMessage(contactName)}
    </Button>
  );
}
