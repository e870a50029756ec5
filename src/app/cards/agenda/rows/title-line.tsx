import { Box, Button, Dropdown, Flex, Icon, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { shortened, titleOf } from '@app/card-kit/title-of';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { useAgendaTexts } from '../agenda-texts.ts';
import { OutcomeTag } from '@app/card-kit/views/outcome-tag';
import type { Item, RowEntry } from '../types.ts';

type TitleLineProps = {
  item: Item;
  view: AgendaView;
  details: ReactElement;
  /** In the menu of the line; none where it has none. */
  menu: RowEntry[];
  way: Answer | undefined;
  /** What became of what is there no more, in place of all else. */
  gone: { said: string; answer: Answer | undefined } | null;
};

/** What it is, as the way to the details; then how it ended and the way back, or all that can be done. */
export function TitleLine({ item, view, details, menu, way, gone }: TitleLineProps) {
  const { words } = useAgendaTexts();
  const title = titleOf(item, words);
  const [label, onRestore] = gone?.answer ?? [];
  return (
    <Flex direction="row" gap="xs" align="center">
      {item.kind === 'appointment' && (
        <Box flex="none">
          <Icon name="appointment" screenReaderText={words.kinds.appointment} />
        </Box>
      )}
      <Box flex={1}>
        <Text
          variant={gone ? 'microcopy' : 'bodytext'}
          {...(gone ? {} : { truncate: { tooltipText: title } })}
        >
          {gone && (
            <>
              <Text inline variant="microcopy" format={{ lineDecoration: 'strikethrough' }}>
                {shortened(title, 24)}
              </Text>
              {` · ${gone.said} `}
            </>
          )}
          {/* The same link throughout: what a panel took away is put back where the panel was opened. */}
          {(gone === null || onRestore !== undefined) && (
            <Link
              href="#"
              preventDefault
              {...(onRestore ? { onClick: onRestore } : { overlay: details })}
            >
              {label ?? title}
            </Link>
          )}
        </Text>
      </Box>
      {gone === null && (
        <Box flex="none">
          <Flex direction="row" gap="xs" align="center">
            {item.isPinned && <Icon name="pin" screenReaderText={words.pinned} />}
            <HowItEnded item={item} view={view} />
            {way && (
              <Button size="xs" variant="transparent" onClick={way[1]}>
                {way[0]}
              </Button>
            )}
            {menu.length > 0 && <Menu label={words.more} entries={menu} isQuiet />}
          </Flex>
        </Box>
      )}
    </Flex>
  );
}

function HowItEnded({ item: { outcome }, view }: { item: Item; view: AgendaView }) {
  const { words } = useAgendaTexts();
  if (outcome !== null && !outcome.isOpen) return <OutcomeTag outcome={outcome} />;
  if (view !== 'past') return null;
  return (
    <StatusTag variant="warning" hollow>
      {words.noOutcome}
    </StatusTag>
  );
}

type MenuProps = { label: string; entries: RowEntry[]; isQuiet?: boolean };

/** Entries behind one button. */
export function Menu({ label, entries, isQuiet = false }: MenuProps) {
  return (
    <Dropdown buttonText={label} buttonSize="xs" variant={isQuiet ? 'transparent' : 'secondary'}>
      {entries.map((entry) => (
        <Dropdown.ButtonItem
          key={entry.id}
          {...('panel' in entry ? { overlay: entry.panel } : { onClick: entry.press })}
        >
          {entry.label}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
