import { callFunction } from '@app/card-kit/call-function';
import { relativeTime, repClock } from '@app/card-kit/clock/clocks';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { Loaded } from '@app/card-kit/views/loaded';
import type { readTeam, TeamData } from '@app/contracts/day/read-team';
import {
  Alert,
  BarChart,
  Button,
  EmptyState,
  Flex,
  Inline,
  Link,
  ProgressBar,
  Select,
  Statistics,
  StatisticsItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { useCallback, useState } from 'react';
import { useDayTexts } from '../texts.ts';
import type { PageHost } from '../types.ts';

const spans = [7, 30, 90] as const;
/** Of fewer a rate says nothing. */
const fewest = 5;

type Member = TeamData['people'][number];

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
  if (people.length === 0 && orphans.length === 0) {
    const { title, text } = words.nobodyInTeam;
    return (
      <EmptyState title={title} layout="vertical" imageName="meetings" imageWidth={110} flush>
        <Text>{text}</Text>
      </EmptyState>
    );
  }
  const held = sum(people, 'held');
  const decided = held + sum(people, 'noShows');
  const oldest = people
    .flatMap((member) => member.oldest ?? [])
    .sort((a, b) => Number(a) - Number(b))[0];
  const percent = new Intl.NumberFormat(clocks.locale, { style: 'percent' });
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
          number={decided < fewest ? '–' : percent.format(held / decided)}
        >
          <Text variant="microcopy">{words.rateOf('', held, decided).replace(/^ · /, '')}</Text>
        </StatisticsItem>
      </Statistics>
      <TeamTable people={people} host={host} onShow={onShow} />
      <Text variant="microcopy">{words.counted(counted, total)}</Text>
      <BarChart
        data={people.slice(0, 12).flatMap((member) => {
          const person = nameOf(member, words.unknownOwner).split(' ')[0] ?? '';
          return [
            { person, state: words.held, count: member.held },
            { person, state: words.noShows, count: member.noShows },
            { person, state: words.needsOutcome, count: member.needsOutcome },
          ];
        })}
        axes={{
          x: { field: 'person', fieldType: 'category', label: words.person },
          y: { field: 'count', fieldType: 'linear', label: words.meeting },
          options: {
            groupFieldByColor: 'state',
            stacking: true,
            colors: {
              [words.held]: 'green',
              [words.noShows]: 'orange',
              [words.needsOutcome]: 'yellow',
            },
          },
        }}
        options={{ title: words.byPerson, showLegend: true, showDataLabels: true }}
      />
    </Flex>
  );
}

type SortKey = 'needsOutcome' | 'oldest' | 'held' | 'noShows' | 'calledOff';

function TeamTable({ people, host, onShow }: { people: Member[] } & TeamProps) {
  const { words } = useDayTexts();
  const [sort, setSort] = useState<{ key: SortKey; isUp: boolean }>({
    key: 'needsOutcome',
    isUp: false,
  });
  const sorted = [...people].sort(
    (a, b) => (Number(a[sort.key] ?? 0) - Number(b[sort.key] ?? 0)) * (sort.isUp ? 1 : -1),
  );
  const header = (key: SortKey, label: string) => (
    <TableHeader
      width="min"
      align="right"
      sortDirection={sort.key !== key ? 'none' : sort.isUp ? 'ascending' : 'descending'}
      onSortChange={(direction) => {
        setSort({ key, isUp: direction === 'ascending' });
      }}
    >
      {label}
    </TableHeader>
  );
  return (
    <Table density="condensed" flush bordered>
      <TableHead>
        <TableRow>
          <TableHeader>{words.person}</TableHeader>
          {header('needsOutcome', words.needsOutcome)}
          {header('oldest', words.oldest)}
          {header('held', words.held)}
          {header('noShows', words.noShows)}
          {header('calledOff', words.calledOff)}
          <TableHeader>{words.showRate}</TableHeader>
          <TableHeader width="min" align="right">
            {words.nextStep}
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {sorted.map((member) => (
          <MemberRow key={member.owner.id} member={member} host={host} onShow={onShow} />
        ))}
      </TableBody>
    </Table>
  );
}

function MemberRow({ member, host, onShow }: { member: Member } & TeamProps) {
  const { words, clocks, now } = useDayTexts();
  const { owner, needsOutcome, oldest, held, noShows, calledOff } = member;
  const name = nameOf(member, words.unknownOwner);
  const ago = oldest === null ? '–' : relativeTime(oldest, now, clocks);
  const copy = async () => {
    const text = words.reminder(name.split(' ')[0] ?? name, needsOutcome, ago);
    await tellCopied(host, text, words);
  };
  return (
    <TableRow>
      <TableCell>
        <Link
          href="#"
          preventDefault
          onClick={() => {
            onShow(owner.id);
          }}
        >
          {owner.isActive ? name : words.deactivated(name)}
        </Link>
      </TableCell>
      <TableCell width="min" align="right">
        {needsOutcome}
      </TableCell>
      <TableCell width="min" align="right">
        {ago}
      </TableCell>
      <TableCell width="min" align="right">
        {held}
      </TableCell>
      <TableCell width="min" align="right">
        {noShows}
      </TableCell>
      <TableCell width="min" align="right">
        {calledOff}
      </TableCell>
      <TableCell>
        <ShowRate held={held} of={held + noShows} />
      </TableCell>
      <TableCell width="min" align="right">
        {needsOutcome === 0 ? (
          <Text>{words.allSet}</Text>
        ) : (
          <Button size="xs" onClick={() => void copy()}>
            {words.copyReminder}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

function ShowRate({ held, of }: { held: number; of: number }) {
  const { words, clocks } = useDayTexts();
  if (of < fewest) return <Text variant="microcopy">{words.tooFew(held, of)}</Text>;
  const percent = new Intl.NumberFormat(clocks.locale, { style: 'percent' }).format(held / of);
  return (
    <ProgressBar
      title={words.rateOf(percent, held, of)}
      value={held}
      maxValue={of}
      variant={held / of >= 0.66 ? 'success' : held / of >= 0.33 ? 'warning' : 'danger'}
    />
  );
}

async function tellCopied(
  host: PageHost,
  text: string,
  words: { copied: string; notCopied: string },
): Promise<void> {
  try {
    await host.copyTextToClipboard(text);
    host.addAlert({ type: 'success', message: words.copied });
  } catch {
    host.addAlert({ type: 'warning', message: words.notCopied });
  }
}

function nameOf({ owner }: Member, unknown: string): string {
  return owner.name ?? unknown;
}

function sum(people: readonly Member[], key: 'needsOutcome' | 'held' | 'noShows'): number {
  return people.reduce((total, member) => total + member[key], 0);
}
