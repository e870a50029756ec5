import {
  Alert,
  DescriptionList,
  DescriptionListItem,
  Flex,
  PanelBody,
  PanelSection,
  Text,
} from '@hubspot/ui-extensions';
import { useCallback, type ReactNode } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { Loaded } from '@app/card-kit/views/loaded';
import { useAgendaTexts } from '../agenda-texts.ts';
import { JoinLink } from '../join-link.tsx';
import { OutcomeTag } from '../outcome-tag.tsx';
import type { AgendaActions, Item, ItemDetails } from '../types.ts';
import { CopyActions } from './copy-actions.tsx';
import { ItemEditor } from './item-editor.tsx';
import { MoveLedger } from './move-ledger.tsx';
import { RemoveActions } from './remove-actions.tsx';

type DetailsPanelProps = { id: string; item: Item; actions: AgendaActions };

/** One item with all that HubSpot knows about it. */
export function DetailsPanel(props: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={titleOf(props.item, words)}>
      {() => <LoadedDetails {...props} />}
    </LazyPanel>
  );
}

function LoadedDetails({ id: panelId, item, actions }: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  const { read, host } = actions;
  const { kind, id } = item;
  const { state, reload } = useFetched(useCallback(() => read({ kind, id }), [read, kind, id]));
  const look = (): void => {
    host.closeOverlay(panelId);
    actions.look(item);
  };
  return (
    <PanelBody>
      <PanelSection>
        <Loaded state={state} label={words.loading} onRetry={reload}>
          {(details) => (
            <Flex direction="column" gap="md">
              <Facts item={item} details={details} />
              <MoveLedger ledger={details.ledger} />
              {item.copies.length > 0 && <Text>{words.onlyThis(item.copies.length)}</Text>}
              <ItemEditor panelId={panelId} item={item} details={details} actions={actions} />
              <CopyActions item={item} details={details} actions={actions} />
              <RemoveActions panelId={panelId} item={item} actions={actions} onLook={look} />
            </Flex>
          )}
        </Loaded>
      </PanelSection>
    </PanelBody>
  );
}

function Facts({ item, details }: { item: Item; details: ItemDetails }) {
  const { words, clocks, now } = useAgendaTexts();
  const { start, end, joinUrl } = item;
  const { attendees, associations, description } = details;
  const missing = details.problems.map(({ part }) => words.parts[part]);
  const people = attendees.map(({ kind, id, name, email }) =>
    kind === 'contact' || missing.includes(words.parts.owners)
      ? (name ?? email ?? id)
      : (name ?? words.unknownOwner),
  );
  const names = (records: { id: string; name: string | null }[]): string[] =>
    records.map(({ id, name }) => name ?? id);
  return (
    <>
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
        {fact(words.companies, names(associations.companies).join(', '))}
        {fact(words.deals, names(associations.deals).join(', '))}
        {fact(words.description, description)}
      </DescriptionList>
    </>
  );
}

function fact(label: string, value: string | null | undefined): ReactNode {
  return value ? <DescriptionListItem label={label}>{value}</DescriptionListItem> : null;
}
