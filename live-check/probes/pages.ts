import { localDayOf } from '@app/domain/time/local-time';
import type { KnownPage } from '../account.ts';
import { at, listAt, textAt } from '../at.ts';
import type { Probe, ReadContext } from '../context.ts';
import { describeAnswer, isSuccess, type LiveAnswer } from '../describe-answer.ts';
import { CannotTry, expecting } from '../verdict.ts';
import { get } from './ask.ts';

/** Of a page: its start times in epoch ms, by the duration as HubSpot writes it. */
export async function slotsOf(
  ctx: ReadContext,
  slug: string,
  monthOffset: number,
): Promise<{ answer: LiveAnswer; byDuration: [string, unknown[]][] }> {
  const query = { timezone: 'UTC', monthOffset: String(monthOffset) };
  const answer = await get(ctx, ctx.account.paths.availability(slug), query);
  const found = at(answer.body, 'linkAvailability', 'linkAvailabilityByDuration');
  const byDuration = Object.entries(typeof found === 'object' && found !== null ? found : {}).map(
    ([duration, offered]): [string, unknown[]] => [
      duration,
      listAt(offered, 'availabilities').map((slot) => at(slot, 'startMillisUtc')),
    ],
  );
  return { answer, byDuration };
}

export type PageMonth = { page: KnownPage; monthOffset: number; byDuration: [string, unknown[]][] };

/** A page with slots in one of these months, tried in their order. @throws CannotTry */
async function pageWithSlots(
  ctx: ReadContext,
  monthOffsets: readonly number[],
  isWanted: (page: KnownPage) => boolean = () => true,
): Promise<PageMonth> {
  const pages = (await ctx.account.pages()).filter(isWanted);
  for (const monthOffset of monthOffsets) {
    for (const page of pages) {
      const { byDuration } = await slotsOf(ctx, page.slug, monthOffset);
      if (byDuration.some(([, starts]) => starts.length > 0)) {
        return { page, monthOffset, byDuration };
      }
    }
  }
  throw new CannotTry('no scheduling page that fits has a slot');
}

/**
 * A page that books without questions, rather in the next month: nobody expects a call tomorrow because of
 * a check. Answers its start times for its first duration. @throws CannotTry
 */
export async function bookablePage(ctx: ReadContext): Promise<PageMonth & { starts: number[] }> {
  const found = await pageWithSlots(ctx, [1, 0], (page) => !page.isOffline && page.asksNothing);
  const duration = String(found.page.durations[0] ?? 0);
  return { ...found, starts: (new Map(found.byDuration).get(duration) ?? []).map(Number) };
}

export const hundredLinks: Probe<ReadContext> = async (ctx) => {
  const answer = await get(ctx, ctx.account.paths.meetingLinks(), { limit: '100' });
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const linksByName: Probe<ReadContext> = async (ctx) => {
  const link = (await ctx.account.links()).find((it) => /\S{4}/.test(textAt(it, 'name')));
  if (link === undefined) throw new CannotTry('no scheduling page has a name');
  const part = /\S{4}/.exec(textAt(link, 'name'))?.[0] ?? '';
  const answer = await get(ctx, ctx.account.paths.meetingLinks(), { limit: '100', name: part });
  const isFound = listAt(answer.body, 'results').some(
    (it) => textAt(it, 'id') === textAt(link, 'id'),
  );
  return expecting(isFound, `${describeAnswer(answer)}, found: ${String(isFound)}`);
};

export const slotShape: Probe<ReadContext> = async (ctx) => {
  const { page, byDuration } = await pageWithSlots(ctx, [0, 1]);
  const starts = byDuration.flatMap(([, all]) => all);
  const isEpochMs = starts.every((start) => typeof start === 'number' && start > 1e12);
  const unknown = byDuration.filter(([duration]) => !page.durations.includes(Number(duration)));
  const seen = `epoch ms: ${String(isEpochMs)}, ${unknown.length} durations the page does not name`;
  return expecting(isEpochMs && unknown.length === 0, seen);
};

export const membersNamed: Probe<ReadContext> = async (ctx) => {
  const [page] = await ctx.account.pages();
  if (page === undefined) throw new CannotTry('no scheduling page can be read');
  const { answer } = await slotsOf(ctx, page.slug, 0);
  const members = listAt(answer.body, 'allUsersBusyTimes');
  const isNamed = members.every(
    (it) => typeof at(it, 'isOffline') === 'boolean' && textAt(it, 'meetingsUser', 'userId') !== '',
  );
  const seen = `${describeAnswer(answer)}, ${members.length} members, named: ${String(isNamed)}`;
  return expecting(members.length > 0 && isNamed, seen);
};

export const slashInSlug: Probe<ReadContext> = async (ctx) => {
  const slugs = (await ctx.account.links()).map((link) => textAt(link, 'slug'));
  const slug = slugs.find((it) => it.includes('/'));
  if (slug === undefined) throw new CannotTry('no scheduling page has a slash in its slug');
  const answer = await get(ctx, ctx.account.paths.bookingInfo(slug), { timezone: 'UTC' });
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const monthOffset: Probe<ReadContext> = async (ctx) => {
  const { byDuration } = await pageWithSlots(ctx, [1]);
  const starts = byDuration.flatMap(([, all]) => all.map(Number));
  const now = new Date();
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  const month = next.toISOString().slice(0, 7);
  const others = starts.filter((start) => !localDayOf(new Date(start), 'UTC').startsWith(month));
  return expecting(others.length === 0, `${others.length} of ${starts.length} in another month`);
};

export const unknownSlug: Probe<ReadContext> = async (ctx) => {
  const path = ctx.account.paths.availability('live-check-no-such-page');
  const answer = await get(ctx, path, { timezone: 'UTC', monthOffset: '0' });
  return expecting(answer.status === 404, describeAnswer(answer));
};
