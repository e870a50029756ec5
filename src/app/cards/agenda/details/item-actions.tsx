import { isOver } from '@app/domain/agenda/agenda-view';
import { isDecided } from '@app/domain/outcome/outcome';
import { Button, Dropdown, Flex, Inline } from '@hubspot/ui-extensions';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import { BookAgainButton } from '../rebook/book-again-button.tsx';
import { WriteToContact } from '../rebook/write-to-contact.tsx';
import type { AgendaActions, Item, ItemDetails, RowEntry } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';
import { DeleteModal } from './delete-modal.tsx';
import { useCopying } from './use-copying.ts';
import { useRemoval } from './use-removal.ts';

type ItemActionsProps = {
  panelId: string;
  item: Item;
  details: ItemDetails | null;
  actions: AgendaActions;
  entries: RowEntry[];
};

/** What can be done with an item: what comes next, its outcome, and all else. */
export function ItemActions(props: ItemActionsProps) {
  const { panelId, item, details, actions, entries } = props;
  const { words } = useAgendaTexts();
  const { hold } = usePanelHold();
  const removal = useRemoval(panelId, item, actions);
  const copying = useCopying(item, details, actions);
  const isReadOnly = actions.denied[item.kind] !== undefined;
  const outcomes = entries.filter(({ id }) => id.startsWith('outcome'));
  const others = entries.filter((entry) => 'press' in entry && !entry.id.startsWith('outcome'));
  return (
    <Flex direction="column" gap="xs">
      <Inline gap="xs" align="center">
        {!isReadOnly && <NextStep panelId={panelId} item={item} actions={actions} />}
        {outcomes.length > 0 && (
          <Dropdown buttonText={words.markAs} buttonSize="xs">
            {outcomes.map(toItem)}
          </Dropdown>
        )}
        <Dropdown buttonText={words.more} buttonSize="xs" variant="transparent">
          {others.map(toItem)}
          <Dropdown.ButtonItem onClick={copying.asText}>{words.copyAsText}</Dropdown.ButtonItem>
          <Dropdown.ButtonItem onClick={copying.asFile}>{words.copyAsFile}</Dropdown.ButtonItem>
          {!isReadOnly && (
            <>
              <Dropdown.ButtonItem
                onClick={hold}
                overlay={
                  <actions.panels.HandOver
                    id={`${panelId}-hand-over`}
                    item={item}
                    actions={actions}
                  />
                }
              >
                {words.handOver}
              </Dropdown.ButtonItem>
              <Dropdown.ButtonItem onClick={removal.takeOff}>
                {words.removal.disassociate.label}
              </Dropdown.ButtonItem>
              <Dropdown.ButtonItem
                overlay={<DeleteModal item={item} removal={removal} id={`${panelId}-delete`} />}
              >
                {words.deleteEntry}
              </Dropdown.ButtonItem>
            </>
          )}
        </Dropdown>
      </Inline>
      {copying.error !== null && <ErrorAlert error={copying.error} />}
      {removal.failure !== null && !removal.isDeleting && (
        <WriteAlert {...removal.failure} onLook={removal.look} />
      )}
    </Flex>
  );
}

function toItem(entry: RowEntry) {
  return (
    <Dropdown.ButtonItem
      key={entry.id}
      {...('panel' in entry ? { overlay: entry.panel } : { onClick: entry.press })}
    >
      {entry.label}
    </Dropdown.ButtonItem>
  );
}

type NextStepProps = Pick<ItemActionsProps, 'panelId' | 'item' | 'actions'>;

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
