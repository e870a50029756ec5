import { isOver } from '@app/domain/agenda/agenda-view';
import { isDecided } from '@app/domain/outcome/outcome';
import { Button, Inline } from '@hubspot/ui-extensions';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import { BookAgainButton } from '../rebook/book-again-button.tsx';
import { WriteToContact } from '../rebook/write-to-contact.tsx';
import { isOutcome, Menu } from '../rows/menu.tsx';
import type { AgendaActions, Item, OpenDetails, RowEntry } from '../types.ts';

type ItemActionsProps = {
  from: OpenDetails;
  item: Item;
  actions: AgendaActions;
  entries: RowEntry[];
};

/** What can be done with an item: what comes next, its outcome, and all else. */
export function ItemActions({ from, item, actions, entries }: ItemActionsProps) {
  const { words } = useAgendaTexts();
  const outcomes = entries.filter(isOutcome);
  const others = entries.filter((entry) => !isOutcome(entry) && entry.id !== 'reschedule');
  return (
    <Inline gap="xs" align="center">
      {actions.denied[item.kind] === undefined && (
        <NextStep panelId={from.panelId} item={item} actions={actions} />
      )}
      {outcomes.length > 0 && <Menu label={words.markAs} entries={outcomes} from={from} />}
      <Menu label={words.more} entries={others} from={from} isQuiet />
    </Inline>
  );
}

type NextStepProps = { panelId: string; item: Item; actions: AgendaActions };

/** What a rep does next with an item that stands so. */
function NextStep({ panelId, item, actions }: NextStepProps) {
  const { words, now } = useAgendaTexts();
  const { hold } = usePanelHold();
  const { start, outcome } = item;
  if (outcome?.category === 'completed') {
    return <BookAgainButton item={item} actions={actions} isNext place={panelId} />;
  }
  if (isDecided(outcome) || (isOver(item, now) && !(outcome?.isOpen ?? true))) {
    return (
      <>
        <BookAgainButton item={item} actions={actions} place={panelId} />
        <WriteToContact item={item} />
      </>
    );
  }
  if (start === null) return null;
  const id = `${panelId}-reschedule`;
  return (
    <Button
      size="xs"
      onClick={hold}
      overlay={<actions.panels.Reschedule id={id} item={{ ...item, start }} actions={actions} />}
    >
      {words.reschedule}
    </Button>
  );
}
