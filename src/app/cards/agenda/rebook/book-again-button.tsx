import { Button } from '@hubspot/ui-extensions';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Item } from '../types.ts';

type BookAgainButtonProps = {
  item: Item;
  actions: AgendaActions;
  /** Whether another meeting follows an item that was held; else it takes the item's place. */
  isNext?: boolean;
  /** Before the panel's id, which has to differ for two buttons of one item. */
  place: string;
  isQuiet?: boolean;
};

/** Books a meeting like an item. Nothing on a record that is no contact: nobody could be invited. */
export function BookAgainButton(props: BookAgainButtonProps) {
  const { item, actions, isNext = false, place, isQuiet = false } = props;
  const { words } = useAgendaTexts();
  const { hold } = usePanelHold();
  if (actions.record.objectTypeId !== '0-1') return null;
  const id = `${place}-${isNext ? 'next' : 'again'}-${item.kind}-${item.id}`;
  return (
    <Button
      size="xs"
      variant={isQuiet ? 'transparent' : 'secondary'}
      onClick={hold}
      overlay={<actions.panels.BookAgain id={id} item={item} isNext={isNext} />}
    >
      {isNext ? words.bookNext : words.bookAgain}
    </Button>
  );
}
