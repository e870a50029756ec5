import { relativeTime } from '@app/card-kit/clock/clocks';
import {
  Button,
  Link,
  ProgressBar,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { useDayTexts } from '../texts.ts';
import type { PageHost } from '../types.ts';
import { fewestForRate, nameOf, tellCopied, type Member } from './team-figures.ts';

type TeamTableProps = { people: Member[]; host: PageHost; onShow: (ownerId: string) => void };

type SortKey = 'needsOutcome' | 'oldest' | 'held' | 'noShows' | 'calledOff';

export function TeamTable({ people, host, onShow }: TeamTableProps) {
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
          {header('calledOff', words.calledOffShort)}
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

function MemberRow({ member, host, onShow }: { member: Member } & Omit<TeamTableProps, 'people'>) {
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
      <Figure>{needsOutcome}</Figure>
      <Figure>{ago}</Figure>
      <Figure>{held}</Figure>
      <Figure>{noShows}</Figure>
      <Figure>{calledOff}</Figure>
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

function Figure({ children }: { children: ReactNode }) {
  return (
    <TableCell width="min" align="right">
      {children}
    </TableCell>
  );
}

function ShowRate({ held, of }: { held: number; of: number }) {
  const { words, clocks } = useDayTexts();
  if (of < fewestForRate) return <Text variant="microcopy">{words.tooFew(held, of)}</Text>;
  const percent = new Intl.NumberFormat(clocks.locale, { style: 'percent' }).format(held / of);
  return (
    <ProgressBar
      title={`${percent} · ${words.shareOf(held, of)}`}
      value={held}
      maxValue={of}
      variant={held / of >= 0.66 ? 'success' : held / of >= 0.33 ? 'warning' : 'danger'}
    />
  );
}
