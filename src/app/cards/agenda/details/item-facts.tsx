import {
  Alert,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Icon,
  Inline,
  Link,
  StatusTag,
  Text,
} from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { isOver } from '@app/domain/agenda/agenda-view';
import { cityOf } from '@app/domain/time/zone-names';
import { Fragment, type ReactNode } from 'react';
import { contactClock, relativeTime, repClock } from '@app/card-kit/clock/clocks';
import { useAgendaTexts } from '../agenda-texts.ts';
import { JoinLink } from '../join-link.tsx';
import { OutcomeTag } from '@app/card-kit/views/outcome-tag';
import { strong } from '@app/card-kit/strong';
import type { Item, ItemDetails } from '../types.ts';
import { calendarLinks } from './calendar-links.ts';

type Known = { item: Item; details: ItemDetails | null };

/** How it stands, what it is, and when, for both. */
export function ItemHead({ item, details, type = '' }: Known & { type: string | undefined }) {
  const { words, clocks, now, contactName } = useAgendaTexts();
  const { kind, start, end, outcome } = item;
  const theirs = start && contactClock({ start, end }, clocks);
  const typeName = details?.types.find(({ value }) => value === type)?.label ?? type;
  const city = clocks.contactZone === null ? '' : cityOf(clocks.contactZone);
  return (
    <Flex direction="column" gap="flush">
      <Inline gap="sm" align="center">
        {outcome === null && isOver(item, now) && (
          <StatusTag variant="warning" hollow>
            {words.noOutcome}
          </StatusTag>
        )}
        {outcome !== null && <OutcomeTag outcome={outcome} />}
        <Text variant="microcopy">
          {[words.kinds[kind], typeName, item.isPinned && words.pinned].filter(Boolean).join(' · ')}
        </Text>
      </Inline>
      <Text format={strong}>
        {start === null ? words.noDate : repClock({ start, end }, now, clocks)}
      </Text>
      {start !== null && (
        <Text variant="microcopy">
          {[theirs && words.clockOf(theirs, contactName, city), relativeTime(start, now, clocks)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
    </Flex>
  );
}

/** Where it takes place, and the way into the rep's own calendar. */
export function CalendarLinks({ item, details }: Known) {
  const { words } = useAgendaTexts();
  const { joinUrl, place, start } = item;
  return (
    <Flex direction="column" gap="xs">
      {joinUrl !== null && (
        <Inline gap="xs" align="center">
          <Icon name="video" />
          <JoinLink url={joinUrl} />
        </Inline>
      )}
      {place !== null && (
        <Inline gap="xs" align="center">
          <Icon name="location" screenReaderText={words.place} />
          <Text>{place}</Text>
        </Inline>
      )}
      {start !== null && (
        <Inline gap="sm" align="center">
          {calendarLinks({ ...item, start }, details, words).map(([label, url]) => (
            <Text key={label} variant="microcopy">
              <Link href={{ url, external: true }}>{label}</Link>
            </Text>
          ))}
        </Inline>
      )}
    </Flex>
  );
}

/** Who and what it is about, each with the way to its record; what could not be read is named. */
export function ItemFacts({ item, details }: Known) {
  const { words } = useAgendaTexts();
  const { owner } = item;
  const missing = details?.problems.map(({ part }) => words.parts[part]) ?? [];
  const isOwnersMissing = missing.includes(words.parts.owners);
  const ownerName =
    owner === null
      ? null
      : owner.name === null
        ? words.unknownOwner
        : owner.isActive
          ? owner.name
          : words.inactiveOwner(owner.name);
  const attendees = details?.attendees.map(({ kind, id, name, email }) => {
    const shown = name ?? email;
    if (kind === 'contact') return recordLink('0-1', { id, name: shown ?? words.unknownPerson });
    return shown ?? (isOwnersMissing ? id : words.unknownOwner);
  });
  const linksTo = (typeId: string, records: Named[] | undefined): ReactNode[] | undefined =>
    records?.map(({ id, name }) => recordLink(typeId, { id, name: name ?? id }));
  return (
    <>
      {missing.length > 0 && (
        <Alert title={words.emptyUnknown.title} variant="warning">
          {missing.join(', ')}
        </Alert>
      )}
      <DescriptionList direction="row">
        {fact(words.ownerLabel, ownerName === null ? [] : [ownerName])}
        {fact(words.attendees, attendees)}
        {fact(words.companies, linksTo('0-2', details?.associations.companies))}
        {fact(words.deals, linksTo('0-3', details?.associations.deals))}
      </DescriptionList>
      {details?.description && (
        <Flex direction="column" gap="xs">
          <Text format={strong}>{words.description}</Text>
          <Text>{details.description}</Text>
        </Flex>
      )}
    </>
  );
}

type Named = { id: string; name: string | null };

/** Values in one line, nothing where there are none. */
function fact(label: string, values: ReactNode[] | undefined): ReactNode {
  if (values === undefined || values.length === 0) return null;
  return (
    <DescriptionListItem label={label}>
      {values.map((value, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {value}
        </Fragment>
      ))}
    </DescriptionListItem>
  );
}

/** Opens beside the card: HubSpot itself knows the address. */
function recordLink(objectTypeId: string, { id, name }: { id: string; name: string }): ReactNode {
  return (
    <CrmActionLink
      actionType="RECORD_APP_LINK"
      actionContext={{ objectTypeId, objectId: Number(id), external: true }}
    >
      {name}
    </CrmActionLink>
  );
}
