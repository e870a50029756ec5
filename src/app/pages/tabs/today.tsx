import { lengthIn, relativeTime } from '@app/card-kit/clock/clocks';
import { shortened, titleOf } from '@app/card-kit/title-of';
import { isStillOn } from '@app/domain/agenda/agenda-summary';
import { isOver } from '@app/domain/agenda/agenda-view';
import { itemKey } from '@app/domain/agenda/agenda-item';
import {
  Flex,
  Inline,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import { isOpen } from '../outcomes/is-open.ts';
import { OutcomeCell } from '../outcomes/outcome-cell.tsx';
import type { Outcomes } from '../outcomes/use-outcomes.ts';
import { useDayTexts } from '../texts.ts';
import type { DayModel, Item } from '../types.ts';
import { betweenItems, hasBegun, ownTime, theirTime, type Between } from '../views/day-rows.ts';
import { NoRows } from '../views/no-rows.tsx';
import { WithWhom } from '../views/record-link.tsx';

type TodayProps = { items: readonly Item[]; day: DayModel; outcomes: Outcomes };

/** A day over all records, in the order of time. */
export function Today({ items, day, outcomes }: TodayProps) {
  const { words } = useDayTexts();
  const { wantPeople } = day;
  useEffect(() => {
    wantPeople(items);
  }, [items, wantPeople]);
  if (items.length === 0) return <NoRows {...words.emptyDay} />;
  const between = betweenItems(items);
  return (
    <Table density="condensed" flush bordered>
      <TableHead>
        <TableRow>
          <TableHeader width="min">{words.you}</TableHeader>
          <TableHeader width="min">{words.theirClock}</TableHeader>
          <TableHeader>{words.meeting}</TableHeader>
          <TableHeader>{words.withWhom}</TableHeader>
          <TableHeader width="min" align="right">
            {words.nextStep}
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item, index) => (
          <DayRow
            key={itemKey(item)}
            item={item}
            between={between[index] ?? { overlaps: false, gapMs: 0 }}
            day={day}
            outcomes={outcomes}
          />
        ))}
      </TableBody>
    </Table>
  );
}

type DayRowProps = { item: Item; between: Between; day: DayModel; outcomes: Outcomes };

function DayRow({ item, between, day, outcomes }: DayRowProps) {
  const { words } = useDayTexts();
  const people = day.peopleOf(item);
  const { place, joinUrl } = item;
  return (
    <TableRow>
      <TableCell width="min">
        <OwnTime item={item} between={between} />
      </TableCell>
      <TableCell width="min">
        <TheirClock
          item={item}
          zone={people?.contact?.timeZone ?? null}
          isKnown={people !== undefined}
        />
      </TableCell>
      <TableCell>
        <Flex direction="column" gap="flush">
          <Text
            truncate={{ tooltipText: titleOf(item, words) }}
            format={{
              fontWeight: 'demibold',
              ...(!isStillOn(outcomes.shown(item)) && { lineDecoration: 'strikethrough' }),
            }}
          >
            {titleOf(item, words)}
          </Text>
          {place !== null && <Text variant="microcopy">{shortened(place)}</Text>}
        </Flex>
      </TableCell>
      <TableCell>
        <WithWhom people={people} />
      </TableCell>
      <TableCell width="min" align="right">
        {hasBegun(item) || !isOpen(outcomes.shown(item)) ? (
          <OutcomeCell item={item} outcomes={outcomes} people={people} />
        ) : (
          joinUrl !== null && <Link href={{ url: joinUrl, external: true }}>{words.join}</Link>
        )}
      </TableCell>
    </TableRow>
  );
}

/** The time, and how it lies to what was before: a gap or an overlap is seen at a glance. */
function OwnTime({ item, between }: Pick<DayRowProps, 'item' | 'between'>) {
  const { words, clocks, now } = useDayTexts();
  const { start } = item;
  const soonMs = start === null ? 0 : start.getTime() - now.getTime();
  const isSoon = soonMs > 0 && soonMs <= 60 * 60_000;
  const isNow = hasBegun(item) && !isOver(item, now);
  const halfHourMs = 30 * 60_000;
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: isSoon || isNow ? 'bold' : 'regular' }}>
        {ownTime(item, clocks) ?? words.allDay}
      </Text>
      <Inline gap="xs">
        {isNow && <Tag variant="success">{words.now}</Tag>}
        {isSoon && start !== null && <Tag variant="info">{relativeTime(start, now, clocks)}</Tag>}
        {between.overlaps && <Tag variant="warning">{words.overlaps}</Tag>}
        {between.gapMs >= halfHourMs && (
          <Text variant="microcopy">{words.gap(lengthIn(between.gapMs, clocks.locale))}</Text>
        )}
      </Inline>
    </Flex>
  );
}

type TheirClockProps = { item: Item; zone: string | null; isKnown: boolean };

function TheirClock({ item, zone, isKnown }: TheirClockProps) {
  const { words, clocks } = useDayTexts();
  if (!isKnown) return <Text>…</Text>;
  if (zone === null) return <Text>–</Text>;
  const theirs = theirTime(item, zone, clocks);
  if (theirs === null) return <Text>{words.sameTime}</Text>;
  return (
    <Flex direction="column" gap="flush">
      <Text>{theirs.time}</Text>
      <Inline gap="xs">
        <Text variant="microcopy">{theirs.city}</Text>
        {theirs.isNight && <Tag variant="warning">{words.night}</Tag>}
      </Inline>
    </Flex>
  );
}
