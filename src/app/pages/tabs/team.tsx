import { callFunction } from '@app/card-kit/call-function';
import { relativeTime, repClock } from '@app/card-kit/clock/clocks';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { Loaded } from '@app/card-kit/views/loaded';
import type { readTeam, TeamData } from '@app/contracts/day/read-team';
import {
  Alert,
  Button,
  Flex,
  Inline,
  Select,
  Statistics,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import { useCallback, useState } from 'react';
import { useDayTexts } from '../texts.ts';
import type { PageHost } from '../types.ts';
import { NoRows } from '../views/no-rows.tsx';
import { TeamCharts } from './team-charts.tsx';
import { fewestForRate, nameOf, sum, teamAsCsv, tellCopied } from './team-figures.ts';
import { TeamTable } from './team-table.tsx';

const spans = [7, 30, 90] as const;
type TeamProps = { host: PageHost; onShow: (ownerId: string) => void };

/** What everybody owes, and how their meetings ended. */
export function Team({ host, onShow }: TeamProps) {
  const { words, rep } = useDayTexts();
  const [days, setDays] = useState<(typeof spans)[number]>(30);
  const [isTeam, setIsTeam] = useState(rep.teammates.length > 0);
  const { userId, teammates } = rep;
  const fetch = useCallback(
    () =>
      callFunction<typeof readTeam>('day/read-team', {
        userId,
        days,
        ...(isTeam && { members: [userId, ...teammates].slice(0, 100) }),
      }),
    [userId, teammates, days, isTeam],
  );
  const { state, reload } = useFetched(fetch);
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="row" justify="between" align="center" gap="sm">
        <Inline gap="sm">
          {teammates.length > 0 && (
            <Select
              name="who"
              label={words.person}
              variant="transparent"
              value={isTeam ? 'team' : 'everyone'}
              options={[
                { label: words.myTeam, value: 'team' },
                { label: words.everyone, value: 'everyone' },
              ]}
              onChange={(value) => {
                setIsTeam(value === 'team');
              }}
            />
          )}
          <Select
            name="span"
            label={words.span}
            variant="transparent"
            value={days}
            options={spans.map((span) => ({ label: words.lastDays(span), value: span }))}
            onChange={(value) => {
              const span = spans.find((known) => known === Number(value));
              if (span !== undefined) setDays(span);
            }}
          />
        </Inline>
        <Text variant="microcopy">{words.formula}</Text>
      </Flex>
      <Loaded state={state} label={words.loading} onRetry={reload}>
        {(data) => <TeamFigures data={data} host={host} onShow={onShow} />}
      </Loaded>
    </Flex>
  );
}

function TeamFigures({ data, host, onShow }: { data: TeamData } & TeamProps) {
  const { words, clocks, now } = useDayTexts();
  const { people, orphans, counted, total } = data;
  if (people.length === 0 && orphans.length === 0) return <NoRows {...words.nobodyInTeam} />;
  const held = sum(people, 'held');
  const decided = held + sum(people, 'noShows');
  const oldest = people
    .flatMap((member) => member.oldest ?? [])
    .sort((a, b) => Number(a) - Number(b))[0];
  const percent = new Intl.NumberFormat(clocks.locale, { style: 'percent' });
  const copy = (text: () => string) => tellCopied(host, text(), words);
  const asCsv = () => teamAsCsv(people, words);
  const asLines = () =>
    people
      .map((member) => {
        const all = member.held + member.noShows;
        const rate = all < fewestForRate ? null : percent.format(member.held / all);
        const ago = member.oldest === null ? null : relativeTime(member.oldest, now, clocks);
        return words.teamLine(nameOf(member, words.unknownOwner), member, { rate, ago });
      })
      .join('\n');
  return (
    <Flex direction="column" gap="md">
      {orphans.length > 0 && (
        <Alert variant="warning" title={words.orphansTitle(orphans.length)}>
          {`${words.orphans} ${orphans
            .slice(0, 5)
            .map(
              (item) =>
                `${titleOf(item, words)}, ${item.start === null ? words.noDate : repClock({ start: item.start, end: null }, now, clocks)}`,
            )
            .join(' · ')}`}
        </Alert>
      )}
      <Statistics>
        <StatisticsItem label={words.needsOutcome} number={String(sum(people, 'needsOutcome'))} />
        <StatisticsItem
          label={words.oldest}
          number={oldest === undefined ? '–' : relativeTime(oldest, now, clocks)}
        />
        <StatisticsItem label={words.held} number={String(held)} />
        <StatisticsItem
          label={words.showRate}
          number={decided < fewestForRate ? '–' : percent.format(held / decided)}
        >
          <Text variant="microcopy">{words.shareOf(held, decided)}</Text>
        </StatisticsItem>
      </Statistics>
      <TeamTable people={people} host={host} onShow={onShow} />
      <Inline gap="sm" align="center">
        <Text variant="microcopy">{words.counted(counted, total)}</Text>
        <Button size="xs" variant="transparent" onClick={() => void copy(asLines)}>
          {words.copyText}
        </Button>
        <Button size="xs" variant="transparent" onClick={() => void copy(asCsv)}>
          {words.copyTable}
        </Button>
      </Inline>
      <TeamCharts people={people} weeks={data.weeks} />
    </Flex>
  );
}
