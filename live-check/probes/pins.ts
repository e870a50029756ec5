import { objectTypeIds } from '@app/hubspot/paths';
import type { Probe, WriteContext } from '../context.ts';
import { describeAnswer, isSuccess, type LiveAnswer } from '../describe-answer.ts';
import { CannotTry, expecting } from '../verdict.ts';
import { archive, patch, takeOff, valuesOf } from './ask.ts';

const { contact, meeting } = objectTypeIds;
const property = 'hs_pinned_engagement_id';

function pin(ctx: WriteContext, id: string): Promise<LiveAnswer> {
  return patch(ctx, contact, ctx.scratch.contactId, { [property]: id });
}

async function pinned(ctx: WriteContext): Promise<string> {
  const values = await valuesOf(ctx, contact, ctx.scratch.contactId, [property]);
  return values[property];
}

async function pinNew(ctx: WriteContext): Promise<string> {
  const id = await ctx.scratch.item('meeting');
  const answer = await pin(ctx, id);
  if ((await pinned(ctx)) !== id) throw new CannotTry(`pinning: ${describeAnswer(answer)}`);
  return id;
}

export const unpin: Probe<WriteContext> = async (ctx) => {
  await pinNew(ctx);
  const answer = await pin(ctx, '');
  const isOff = (await pinned(ctx)) === '';
  return expecting(
    isSuccess(answer) && isOff,
    `${describeAnswer(answer)}, still pinned: ${String(!isOff)}`,
  );
};

export const foreignPin: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  await takeOff(ctx, id);
  const answer = await pin(ctx, id);
  return expecting(answer.status === 400, describeAnswer(answer));
};

export const appointmentPin: Probe<WriteContext> = async (ctx) => {
  const answer = await pin(ctx, await ctx.scratch.item('appointment'));
  return expecting(answer.status === 400, describeAnswer(answer));
};

export const deletedPin: Probe<WriteContext> = async (ctx) => {
  const id = await pinNew(ctx);
  await archive(ctx, meeting, id);
  return expecting((await pinned(ctx)) === '', 'the contact still names the deleted meeting');
};

export const takenOffPin: Probe<WriteContext> = async (ctx) => {
  const id = await pinNew(ctx);
  await takeOff(ctx, id);
  return expecting((await pinned(ctx)) === '', 'the contact still names the meeting');
};
