import type { MeasuredAction } from './measure-actions.ts';
import { tableOf, withSection } from './marked-section.ts';

const section = {
  start: '<!-- limits: written by npm run doc-tables -->',
  end: '<!-- end of limits -->',
};

const teams = [5, 50, 500];
/** HubSpot's limits for an Enterprise account: an app in ten seconds, an account in a day. */
const perTenSeconds = 190;
const perDay = 1_000_000;
const workingHours = 8;
/** How much busier the busiest hour is than the average one. */
const rush = 2;
const windowsPerHour = 360;

/** The table of calls per action, and what they add up to for teams of three sizes. */
export function withLimitsTable(page: string, actions: MeasuredAction[]): string {
  const perAction = tableOf(
    [
      'A rep …',
      'times a day',
      'calls, used container',
      'calls, fresh container',
      'of these searches',
    ],
    actions.map(({ name, perRepAndDay, warm, cold, searches }) =>
      [name, perRepAndDay, warm, cold, searches].map(String),
    ),
  );
  const perTeam = tableOf(
    [
      'Reps',
      'calls a day',
      `share of ${number(perDay)}`,
      `busiest ten seconds, of ${perTenSeconds}`,
      'the same with the agenda card alone',
      'busiest second, searches of 5',
    ],
    teams.map((reps) => teamRow(reps, actions)),
  );
  return withSection(page, section, `${perAction}\n\n${perTeam}`);
}

function teamRow(reps: number, actions: MeasuredAction[]): string[] {
  const [agenda] = actions;
  const daily = (calls: 'warm' | 'cold'): number =>
    reps * sum(actions, (action) => action.perRepAndDay * action[calls]);
  const withoutBooking = actions.filter(({ name }) => !name.includes('booking card'));
  return [
    String(reps),
    `${number(daily('warm'))} to ${number(daily('cold'))}`,
    percent(daily('warm') / perDay, daily('cold') / perDay),
    verdict(busiestTenSeconds(reps, actions, agenda), perTenSeconds),
    verdict(busiestTenSeconds(reps, withoutBooking, agenda), perTenSeconds),
    String(busiest(reps * sum(actions, (action) => action.perRepAndDay * action.searches), 1)),
  ];
}

/** Records are opened at random, every open with its calls at once; everything else at its average. */
function busiestTenSeconds(
  reps: number,
  actions: MeasuredAction[],
  open: MeasuredAction | undefined,
): number {
  const opens = actions.filter(({ name }) => name.startsWith('Open a record'));
  const others = actions.filter((action) => !opens.includes(action));
  const average = (10 * rush) / (workingHours * 3600);
  const callsPerOpen = sum(opens, ({ warm }) => warm);
  const otherCalls = reps * sum(others, ({ perRepAndDay, warm }) => perRepAndDay * warm) * average;
  return Math.round(busiest(reps * (open?.perRepAndDay ?? 0), 10) * callsPerOpen + otherCalls);
}

/** How many of so many events a day fall into the fullest window of the busiest hour, as Poisson has it. */
function busiest(eventsPerDay: number, windowSeconds: number): number {
  const mean = (eventsPerDay * rush * windowSeconds) / (workingHours * 3600);
  const windows = (windowsPerHour * 10) / windowSeconds;
  let count = 0;
  let probability = Math.exp(-mean);
  let below = probability;
  while (below < 1 - 1 / windows) {
    count += 1;
    probability *= mean / count;
    below += probability;
  }
  return count;
}

function sum<Item>(items: Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function verdict(calls: number, limit: number): string {
  return calls > limit ? `**${calls}**, too many` : String(calls);
}

function percent(from: number, to: number): string {
  const [low, high] = [from, to].map((share) => Math.ceil(share * 100));
  return low === high ? `${low} %` : `${low} to ${high} %`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
