import { Button } from '@hubspot/ui-extensions';
import { useContext } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel, usePanelHold } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Item } from '../types.ts';
import { RebookContext } from './rebook-context.ts';
import { RebookFlow } from './rebook-flow.tsx';

type BookAgainButtonProps = {
  item: Item;
  /** Whether another meeting follows an item that was held; else it takes the item's place. */
  isNext?: boolean;
  /** Before the panel's id, which has to differ for two buttons of one item. */
  place?: string;
};

/** Books a meeting like an item. Nothing on a record that is no contact. */
export function BookAgainButton({ item, isNext = false, place = 'row' }: BookAgainButtonProps) {
  const { words } = useAgendaTexts();
  const { hold } = usePanelHold();
  if (useContext(RebookContext) === null) return null;
  const id = `${place}-${isNext ? 'next' : 'again'}-${item.kind}-${item.id}`;
  return (
    <Button
      size="xs"
      onClick={hold}
      overlay={<BookAgainPanel id={id} item={item} isNext={isNext} />}
    >
      {isNext ? words.bookNext : words.bookAgain}
    </Button>
  );
}

type BookAgainPanelProps = {
  id: string;
  item: Item;
  isNext?: boolean;
  /** The panel it was opened from, which is done with once it is booked. */
  outerId?: string;
};

/** What such a button opens. */
export function BookAgainPanel(props: BookAgainPanelProps) {
  const { id, item, isNext = false } = props;
  const { words } = useAgendaTexts();
  const title = titleOf(item, words);
  return (
    <LazyPanel id={id} title={isNext ? words.bookNextTitle(title) : words.bookAgainTitle(title)}>
      {() => <Flow {...props} />}
    </LazyPanel>
  );
}

/** Reads what is known of bookings once it is open: a row is drawn without. */
function Flow({ id, item, isNext = false, outerId }: BookAgainPanelProps) {
  const rebook = useContext(RebookContext);
  if (rebook === null) return null;
  return (
    <RebookFlow
      item={item}
      isNext={isNext}
      rebook={rebook}
      panelIds={outerId === undefined ? [id] : [id, outerId]}
      onBack={() => {
        rebook.close(id);
      }}
    />
  );
}
