import { Alert, DescriptionList, DescriptionListItem, Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import { JoinLink } from '../join-link.tsx';
import { OutcomeTag } from '../outcome-tag.tsx';
import type { Item } from '../outcomes/row-change.ts';
import { CopyActions } from './copy-actions.tsx';
import { ItemEditor } from './item-editor.tsx';
import { MoveLedger } from './move-ledger.tsx';
import { RemoveActions } from './remove-actions.tsx';
import type { ItemDetails } from './read-item.ts';

type DetailsBodyProps = {
  panelId: string;
  item: Item;
  details: ItemDetails;
  actions: AgendaActions;
};

export function DetailsBody({ panelId, item, details, actions }: DetailsBodyProps) {
  const { words, clocks, now } = useAgendaTexts();
  const { start, end, joinUrl } = item;
  const missing = details.problems.map(({ part }) => words.parts[part]);
  const people = details.attendees.map(({ kind, id, name, email }) =>
    kind === 'contact' || missing.includes(words.parts.owners)
      ? (name ?? email ?? id)
      : (name ?? words.unknownOwner),
  );
  const companies = details.associations.companies.map(({ id, name }) => name ?? id);
  const deals = details.associations.deals.map(({ id, name }) => name ?? id);

  const look = (): void => {
    actions.host.closeOverlay(panelId);
    actions.look(item);
  };

  return (
    <Flex direction="column" gap="md">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>
          {start === null ? words.noDate : repClock({ start, end }, now, clocks)}
        </Text>
        {start !== null && <ContactClock start={start} end={end} />}
      </Flex>
      {item.outcome !== null && <OutcomeTag outcome={item.outcome} />}
      {missing.length > 0 && (
        <Alert title={words.emptyUnknown.title} variant="warning">
          {missing.join(', ')}
        </Alert>
      )}
      <DescriptionList>
        {joinUrl !== null && (
          <DescriptionListItem label={words.join}>
            <JoinLink url={joinUrl} />
          </DescriptionListItem>
        )}
        {fact(words.ownerLabel, item.owner?.name)}
        {fact(words.people, people.join(', '))}
        {fact(words.companies, companies.join(', '))}
        {fact(words.deals, deals.join(', '))}
        {fact(words.description, details.description)}
      </DescriptionList>
      <MoveLedger ledger={details.ledger} />
      {item.copies.length > 0 && <Text>{words.onlyThis(item.copies.length)}</Text>}
      <ItemEditor panelId={panelId} item={item} details={details} actions={actions} />
      <CopyActions item={item} details={details} actions={actions} />
      <RemoveActions panelId={panelId} item={item} actions={actions} onLook={look} />
    </Flex>
  );
}

function fact(label: string, value: string | null | undefined): ReactNode {
  return value ? <DescriptionListItem label={label}>{value}</DescriptionListItem> : null;
}
