import { objectTypeIds } from '@app/hubspot/paths';
import { listAt, textAt } from '../at.ts';
import type { Probe, ReadContext, WriteContext } from '../context.ts';
import { describeAnswer, isSuccess } from '../describe-answer.ts';
import { CannotTry, expecting } from '../verdict.ts';
import { archive, associatedIds, get, post, takeOff, unknownId } from './ask.ts';

const { contact, appointment, meeting } = objectTypeIds;

/** HubSpot's own unlabelled type in one direction; 0 where there is none. */
export async function defaultType(ctx: ReadContext, from: string, to: string): Promise<number> {
  const answer = await get(ctx, ctx.account.paths.associationLabels(from, to));
  if (!isSuccess(answer)) throw new CannotTry(`labels: ${describeAnswer(answer)}`);
  const own = listAt(answer.body, 'results').find(
    (type) => textAt(type, 'category') === 'HUBSPOT_DEFINED' && textAt(type, 'label') === '',
  );
  return Number(textAt(own, 'typeId'));
}

export const defaultTypes: Probe<ReadContext> = async (ctx) => {
  const pairs = [
    [contact, appointment],
    [appointment, contact],
    [contact, meeting],
    [meeting, contact],
  ] as const;
  const missing: string[] = [];
  for (const [from, to] of pairs) {
    if ((await defaultType(ctx, from, to)) === 0) missing.push(`${from} to ${to}`);
  }
  return expecting(missing.length === 0, `none from ${missing.join(', ')}`);
};

export const appointmentTypeIds: Probe<ReadContext> = async (ctx) => {
  const there = await defaultType(ctx, contact, appointment);
  const back = await defaultType(ctx, appointment, contact);
  return expecting(there === 907 && back === 906, `${there} and ${back}`);
};

export const meetingOfAppointment: Probe<ReadContext> = async (ctx) => {
  const there = await defaultType(ctx, appointment, meeting);
  const back = await defaultType(ctx, meeting, appointment);
  return expecting(there !== 0 && back !== 0, `type ids ${there} and ${back}`);
};

export const unknownFrom: Probe<ReadContext> = async (ctx) => {
  const from = { typeId: meeting, id: unknownId };
  const { ids, answer } = await associatedIds(ctx, from, contact);
  return expecting(isSuccess(answer) && ids.length === 0, describeAnswer(answer));
};

export const nothingAssociated: Probe<WriteContext> = async (ctx) => {
  const from = { typeId: meeting, id: await ctx.scratch.item('meeting') };
  await takeOff(ctx, from.id);
  const { ids, answer } = await associatedIds(ctx, from, contact);
  const seen = `${describeAnswer(answer)}, ${ids.length} rows`;
  return expecting(isSuccess(answer) && ids.length === 0, seen);
};

const ofContact = async (ctx: WriteContext): Promise<string[]> => {
  const { ids } = await associatedIds(ctx, { typeId: contact, id: ctx.scratch.contactId }, meeting);
  return ids;
};

export const associatedAtOnce: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  return expecting(
    (await ofContact(ctx)).includes(id),
    'a meeting created just now was not listed',
  );
};

export const archivedLeaves: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  await archive(ctx, meeting, id);
  return expecting(!(await ofContact(ctx)).includes(id), 'a meeting deleted just now was listed');
};

export const takenOffLeaves: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const answer = await takeOff(ctx, id);
  const isGone = !(await ofContact(ctx)).includes(id);
  return expecting(
    isSuccess(answer) && isGone,
    `${describeAnswer(answer)}, still listed: ${String(!isGone)}`,
  );
};

export const associateManyByDefault: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  await takeOff(ctx, id);
  const inputs = [{ from: { id }, to: { id: ctx.scratch.contactId } }];
  const answer = await post(ctx, ctx.account.paths.batchAssociateByDefault(meeting, contact), {
    inputs,
  });
  const isThere = (await ofContact(ctx)).includes(id);
  return expecting(
    isSuccess(answer) && isThere,
    `${describeAnswer(answer)}, listed: ${String(isThere)}`,
  );
};

export const idsAscend: Probe<WriteContext> = async (ctx) => {
  const earlier = await ctx.scratch.item('meeting');
  const later = await ctx.scratch.item('meeting');
  return expecting(BigInt(later) > BigInt(earlier), 'the later meeting has the smaller id');
};
