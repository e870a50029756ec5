import type { TeamData } from '@app/contracts/day/read-team';
import type { DayMessages } from '../messages/en.ts';
import type { PageHost } from '../types.ts';

export type Member = TeamData['people'][number];

/** Of fewer a rate says nothing. */
export const fewestForRate = 5;

export function nameOf({ owner }: Member, unknown: string): string {
  return owner.name ?? unknown;
}

export function sum(people: readonly Member[], key: 'needsOutcome' | 'held' | 'noShows'): number {
  return people.reduce((total, member) => total + member[key], 0);
}

/** First names, and whole ones where two people share one: a chart adds up what has the same name. */
export function chartNames(people: readonly Member[], unknown: string): string[] {
  const whole = people.map((member) => nameOf(member, unknown));
  const first = whole.map((name) => name.split(' ')[0] ?? name);
  const named = first.map((name, index) => (isOnce(name, first) ? name : (whole[index] ?? name)));
  return named.map((name, index) => {
    const before = named.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function isOnce(name: string, names: readonly string[]): boolean {
  return names.indexOf(name) === names.lastIndexOf(name);
}

/** The table as RFC 4180 has it. A name that a spreadsheet would take for a formula is written as text. */
export function teamAsCsv(people: readonly Member[], words: DayMessages): string {
  const head = [
    words.person,
    words.needsOutcome,
    words.oldest,
    words.held,
    words.noShows,
    words.calledOff,
    words.showRate,
  ];
  const rows = people.map((member) => {
    const { needsOutcome, oldest, held, noShows, calledOff } = member;
    const decided = held + noShows;
    return [
      asText(nameOf(member, words.unknownOwner)),
      String(needsOutcome),
      oldest?.toISOString().slice(0, 10) ?? '',
      String(held),
      String(noShows),
      String(calledOff),
      decided < fewestForRate ? '' : (held / decided).toFixed(2),
    ];
  });
  return [head, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

function asText(name: string): string {
  return /^[=+\-@\t\r]/.test(name) ? `'${name}` : name;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export async function tellCopied(
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
