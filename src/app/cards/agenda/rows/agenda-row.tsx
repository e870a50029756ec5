import { itemKey } from '@app/domain/agenda/agenda-item';
import { Box, Checkbox, Flex, Inline, Tag, Text } from '@hubspot/ui-extensions';
import { memo } from 'react';
import { shortened, titleOf } from '@app/card-kit/title-of';
import { isAllDay, relativeTime, repClock } from '@app/card-kit/clock/clocks';
import { useAgendaTexts } from '../agenda-texts.ts';
import { ContactClock, OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import { JoinLink } from '../join-link.tsx';
import { OutcomeTag } from '../outcome-tag.tsx';
import { asShown } from '../outcomes/row-change.ts';
import { BookedAgain } from '../rebook/booked-again.tsx';
import { usePinUndo } from '../pin/use-pin-undo.tsx';
import type { Item, RowState } from '../types.ts';
import { RowActions, type RowActionsProps } from './row-actions.tsx';
import { useEditStatus, useOutcomeStatus } from './row-status.tsx';

type AgendaRowProps = RowState &
  Pick<RowActionsProps, 'view' | 'actions' | 'entriesOf'> & {
    /** As the list has it. */
    item: Item;
    /** Null where rows cannot be selected. */
    isSelected: boolean | null;
  };

/** A row is drawn again only for what it shows, so that one tap costs one row however many there are. */
export const AgendaRow = memo(Row);

/** One item: what and when first, for both; then how it stands; then who and where. */
function Row({ item: listed, isSelected, view, actions, entriesOf, ...state }: AgendaRowProps) {
  const { words, clocks, now } = useAgendaTexts();
  const row = asShown(listed, state);
  const { item } = row;
  const { start, end } = item;
  const told = {
    outcome: useOutcomeStatus(item, row.outcome, actions),
    edit: useEditStatus(item, row.edit, actions),
    pin: usePinUndo(itemKey(item), actions),
  };
  const title = titleOf(item, words);
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" gap="xs" align="start">
        {isSelected !== null && (
          <Checkbox
            name={`select-${item.kind}-${item.id}`}
            aria-label={words.select(title)}
            checked={isSelected}
            onChange={(isChecked) => {
              actions.select([item], isChecked);
            }}
          />
        )}
        <Box flex={1}>
          <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
        </Box>
      </Flex>
      <Flex direction="column" gap="flush">
        <Text>
          {start === null
            ? words.noDate
            : `${repClock({ start, end }, now, clocks)} · ${relativeTime(start, now, clocks)}`}
        </Text>
        {start !== null && <ContactClock start={start} end={end} />}
      </Flex>
      <Inline gap="xs">
        {item.isPinned && <Tag variant="info">{words.pinned}</Tag>}
        {item.outcome !== null && <OutcomeTag outcome={item.outcome} />}
        {(item.moves ?? 0) > 0 && <Tag>{words.moved(item.moves ?? 0)}</Tag>}
        {item.copies.length > 0 && <Tag>{words.logged(item.copies.length + 1)}</Tag>}
        {start !== null && view === 'upcoming' && !isAllDay({ start, end }, clocks.repZone) && (
          <OutsideHoursTag start={start} />
        )}
      </Inline>
      <RowFacts item={item} />
      <BookedAgain item={item} actions={actions} />
      <RowActions
        row={{ ...row, draft: state.draft }}
        view={view}
        actions={actions}
        entriesOf={entriesOf}
        told={told}
      />
    </Flex>
  );
}

function RowFacts({ item }: { item: Item }) {
  const { words } = useAgendaTexts();
  const { kind, owner, place, joinUrl } = item;
  const ownerName =
    owner === null
      ? null
      : owner.isActive
        ? owner.name
        : owner.name === null
          ? words.unknownOwner
          : words.inactiveOwner(owner.name);
  const facts = [words.kinds[kind], ownerName, place && shortened(place)].filter(Boolean);
  return (
    <Text variant="microcopy">
      {facts.join(' · ')}
      {joinUrl !== null && (
        <>
          {' · '}
          <JoinLink url={joinUrl} />
        </>
      )}
    </Text>
  );
}
