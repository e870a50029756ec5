import { objectTypeIds } from '@app/hubspot/paths';
import { listAt, textAt } from '../at.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { get } from '../probes/ask.ts';
import { bookablePage } from '../probes/pages.ts';
import type { Subject } from './subject.ts';
import { CannotTry } from '../verdict.ts';

const { company, meeting } = objectTypeIds;

/** Something of the account to read: the first contact that has a meeting. */
export async function findSubject(ctx: ReadContext): Promise<Subject | { why: string }> {
  try {
    const { contactId, id } = await ctx.account.meeting();
    const values = await accountValues(ctx);
    return { ...values, contactId, meeting: { kind: 'meeting', id }, answers: new Map() };
  } catch (error) {
    if (error instanceof CannotTry) return { why: error.message };
    throw error;
  }
}

/** Two meetings and an appointment on the check's own contact, and a slot where it may book. */
export async function createSubject(ctx: WriteContext, mayBook: boolean): Promise<Subject> {
  const create = async (kind: 'meeting' | 'appointment') => ({
    kind,
    id: await ctx.scratch.item(kind),
  });
  return {
    ...(await accountValues(ctx)),
    contactId: ctx.scratch.contactId,
    meeting: await orUndefined(create('meeting')),
    otherMeeting: await orUndefined(create('meeting')),
    appointment: await orUndefined(create('appointment')),
    slot: mayBook ? await orUndefined(findSlot(ctx)) : undefined,
    email: ctx.scratch.email,
    answers: new Map(),
  };
}

async function accountValues(
  ctx: ReadContext,
): Promise<Pick<Subject, 'slug' | 'outcome' | 'companyId'>> {
  const [page] = (await orUndefined(ctx.account.pages())) ?? [];
  const path = ctx.account.paths.property(meeting, 'hs_meeting_outcome');
  const property = await orUndefined(get(ctx, path));
  const values = listAt(property?.body, 'options').map((option) => textAt(option, 'value'));
  const companies = await get(ctx, ctx.account.objects(company), { limit: '1' });
  const companyId = textAt(companies.body, 'results', 0, 'id');
  return {
    slug: page?.slug,
    outcome: values.find((value) => value === 'COMPLETED') ?? values[0],
    companyId: companyId === '' ? undefined : companyId,
  };
}

async function findSlot(ctx: WriteContext): Promise<NonNullable<Subject['slot']>> {
  const { page, starts } = await bookablePage(ctx);
  const last = starts.at(-1);
  if (last === undefined) throw new CannotTry('no slot');
  const { slug, organizerUserId } = page;
  const durationMs = page.durations[0] ?? 0;
  // The last one: the probes book from the first.
  return { slug, durationMs, organizerUserId, start: new Date(last).toISOString() };
}

async function orUndefined<T>(step: Promise<T>): Promise<T | undefined> {
  return step.catch((error: unknown) => {
    if (error instanceof CannotTry) return undefined;
    throw error;
  });
}
