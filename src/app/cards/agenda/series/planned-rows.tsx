import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import { strong } from '@app/card-kit/strong';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Planned } from './use-series-change.ts';

const shownAtFirst = 6;

/** Each one before it is changed: when it will be, on both clocks, when it was, and what is there already. */
export function PlannedRows({ planned, isMoved }: { planned: Planned[]; isMoved: boolean }) {
  const { words } = useAgendaTexts();
  const [isAllShown, setIsAllShown] = useState(false);
  // A conflict is never folded away.
  const shown = planned.filter(
    ({ clashes }, index) => isAllShown || index < shownAtFirst || (clashes?.length ?? 0) > 0,
  );
  const conflicts = planned.flatMap(({ clashes }) => clashes ?? []).length;
  const isLooking = planned.some(({ clashes }) => clashes === undefined);
  const isUnknown = planned.some(({ clashes }) => clashes === null);
  return (
    <Flex direction="column" gap="sm" align="start">
      {isLooking && <Text variant="microcopy">{words.lookingForClashes}</Text>}
      {isUnknown && <Text variant="microcopy">{words.clashesUnknown}</Text>}
      {conflicts > 0 && <Text format={strong}>{words.clashes(conflicts)}</Text>}
      {shown.map((one) => (
        <PlannedRow key={one.member.id} {...one} isMoved={isMoved} />
      ))}
      {shown.length < planned.length && (
        <Button
          size="xs"
          onClick={() => {
            setIsAllShown(true);
          }}
        >
          {words.series.showAll(planned.length)}
        </Button>
      )}
    </Flex>
  );
}

function PlannedRow({ member, to, clashes, isMoved }: Planned & { isMoved: boolean }) {
  const { words, clocks, now } = useAgendaTexts();
  const { series } = words;
  const names = clashes?.map(({ item }) => titleOf(item, words)).join(', ');
  return (
    <Flex direction="column" gap="flush">
      <Text>{repClock(isMoved ? to : member, now, clocks)}</Text>
      <ContactClock {...(isMoved ? to : member)} />
      {isMoved && <Text variant="microcopy">{words.oldTime(repClock(member, now, clocks))}</Text>}
      {isMoved && to.gap !== null && <Text variant="microcopy">{series.gap(to.gap)}</Text>}
      {names && (
        <Text variant="microcopy" format={strong}>
          {series.conflictsWith(names)}
        </Text>
      )}
    </Flex>
  );
}
