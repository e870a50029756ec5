import { objectTypeIds } from '@app/hubspot/paths';
import { at, listAt, textAt } from '../at.ts';
import type { Probe, ReadContext, WriteContext } from '../context.ts';
import { describeAnswer, isSuccess, type LiveAnswer } from '../describe-answer.ts';
import { expecting } from '../verdict.ts';
import { archive, post, unknownId, valuesOf } from './ask.ts';

const { contact, meeting } = objectTypeIds;
const title = 'hs_meeting_title';
const outcome = 'hs_meeting_outcome';

function readMany(ctx: ReadContext, count: number, propertiesWithHistory: string[]) {
  // Ids of no records: the size is looked at before the records are.
  const inputs = Array.from({ length: count }, (_, index) => ({
    id: String(Number(unknownId) - index),
  }));
  const body = { inputs, properties: [title], propertiesWithHistory };
  return post(ctx, ctx.account.paths.batch(meeting, 'read'), body);
}

export const hundredIds: Probe<ReadContext> = async (ctx) => {
  const answer = await readMany(ctx, 100, []);
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const fiftyHistories: Probe<ReadContext> = async (ctx) => {
  const answer = await readMany(ctx, 50, ['hs_meeting_start_time']);
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const unknownIdRead: Probe<ReadContext> = async (ctx) => {
  const known = await ctx.account.meeting();
  const inputs = [{ id: known.id }, { id: unknownId }];
  const body = { inputs, properties: [title], propertiesWithHistory: [] };
  const answer = await post(ctx, ctx.account.paths.batch(meeting, 'read'), body);
  const ids = listAt(answer.body, 'results').map((record) => textAt(record, 'id'));
  const isLeftOut = ids.length === 1 && ids[0] === known.id;
  return expecting(
    isSuccess(answer) && isLeftOut,
    `${describeAnswer(answer)}, ${ids.length} results`,
  );
};

/** The ids and trace ids that the errors of an answer name. */
function namedIn({ body }: LiveAnswer): string {
  return JSON.stringify(listAt(body, 'errors').map((error) => at(error, 'context')));
}

export const updateWithTrace: Probe<WriteContext> = async (ctx) => {
  const good = await ctx.scratch.item('meeting');
  const bad = await ctx.scratch.item('meeting');
  const inputs = [
    { id: good, objectWriteTraceId: good, properties: { [outcome]: 'COMPLETED' } },
    { id: bad, objectWriteTraceId: bad, properties: { [outcome]: 'LIVE_CHECK_NO_SUCH_VALUE' } },
  ];
  const answer = await post(ctx, ctx.account.paths.batch(meeting, 'update'), { inputs });
  const written = await valuesOf(ctx, meeting, good, [outcome]);
  const isWritten = written[outcome] === 'COMPLETED';
  const isNamed = namedIn(answer).includes(`"${bad}"`);
  const seen = `${describeAnswer(answer)}, the other written: ${String(isWritten)}, named: ${String(isNamed)}`;
  return expecting(isSuccess(answer) && isWritten && isNamed, seen);
};

export const updateUnknown: Probe<WriteContext> = async (ctx) => {
  const good = await ctx.scratch.item('meeting');
  const inputs = [good, unknownId].map((id) => ({
    id,
    objectWriteTraceId: id,
    properties: { [outcome]: 'COMPLETED' },
  }));
  const answer = await post(ctx, ctx.account.paths.batch(meeting, 'update'), { inputs });
  const category = textAt(listAt(answer.body, 'errors')[0], 'category');
  const { [outcome]: value } = await valuesOf(ctx, meeting, good, [outcome]);
  const seen = `${describeAnswer(answer)}, the other written: ${String(value === 'COMPLETED')}`;
  return expecting(
    isSuccess(answer) && value === 'COMPLETED' && category === 'OBJECT_NOT_FOUND',
    seen,
  );
};

export const createWithTrace: Probe<WriteContext> = async (ctx) => {
  const types = await ctx.scratch.typesTo(meeting);
  const start = new Date(Date.now() + 86_400_000).toISOString();
  const inputs = ['COMPLETED', 'LIVE_CHECK_NO_SUCH_VALUE'].map((value) => ({
    objectWriteTraceId: value,
    properties: { hs_timestamp: start, hs_meeting_start_time: start, [outcome]: value },
    associations: [{ to: { id: ctx.scratch.contactId }, types }],
  }));
  const answer = await post(ctx, ctx.account.paths.batch(meeting, 'create'), { inputs });
  const created = listAt(answer.body, 'results').map((record) => textAt(record, 'id'));
  for (const id of created) ctx.scratch.track(meeting, id);
  const isNamed = namedIn(answer).includes('"LIVE_CHECK_NO_SUCH_VALUE"');
  const seen = `${describeAnswer(answer)}, ${created.length} created, named: ${String(isNamed)}`;
  return expecting(isSuccess(answer) && created.length === 1 && isNamed, seen);
};

export const archiveTwice: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  await archive(ctx, meeting, id);
  const answer = await archive(ctx, meeting, id);
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const unknownEmail: Probe<ReadContext> = async (ctx) => {
  const path = ctx.account.paths.record(
    contact,
    'nobody-at-all.appointments-live-check@example.com',
  );
  const answer = await ctx.api.send({ method: 'GET', path, query: { idProperty: 'email' } });
  return expecting(answer.status === 404, describeAnswer(answer));
};
