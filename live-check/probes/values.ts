import { plainText } from '@app/services/text/read-text';
import { objectTypeIds } from '@app/hubspot/paths';
import { listAt, textAt } from '../at.ts';
import type { Probe, WriteContext } from '../context.ts';
import { describeAnswer, isSuccess } from '../describe-answer.ts';
import { CannotTry, expecting } from '../verdict.ts';
import { get, patch, pause, post, valuesOf } from './ask.ts';

const { appointment, meeting } = objectTypeIds;
const start = 'hs_meeting_start_time';
const end = 'hs_meeting_end_time';
const modified = 'hs_lastmodifieddate';

export const noEnd: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const answer = await patch(ctx, meeting, id, { [end]: '' });
  const isEmpty = (await valuesOf(ctx, meeting, id, [end]))[end] === '';
  return expecting(
    isSuccess(answer) && isEmpty,
    `${describeAnswer(answer)}, empty: ${String(isEmpty)}`,
  );
};

export const appointmentWithoutEnd: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('appointment');
  const name = 'hs_appointment_end';
  const answer = await patch(ctx, appointment, id, { [name]: '' });
  const isEmpty = (await valuesOf(ctx, appointment, id, [name]))[name] === '';
  return expecting(
    isSuccess(answer) && isEmpty,
    `${describeAnswer(answer)}, empty: ${String(isEmpty)}`,
  );
};

export const notesKeepWords: Probe<WriteContext> = async (ctx) => {
  const name = 'hs_internal_meeting_notes';
  const html = '<p>First &amp; second</p><p>Third</p>';
  const id = await ctx.scratch.item('meeting', { [name]: html });
  const stored = plainText((await valuesOf(ctx, meeting, id, [name]))[name]);
  return expecting(
    stored === plainText(html),
    `${stored.length} characters in ${stored.split('\n').length} lines`,
  );
};

export const timestampNeeded: Probe<WriteContext> = async (ctx) => {
  const answer = await post(ctx, ctx.account.objects(meeting), {
    properties: { hs_meeting_title: 'Live check (delete me)' },
    associations: [
      { to: { id: ctx.scratch.contactId }, types: await ctx.scratch.typesTo(meeting) },
    ],
  });
  if (isSuccess(answer)) ctx.scratch.track(meeting, textAt(answer.body, 'id'));
  return expecting(answer.status === 400, describeAnswer(answer));
};

export const readOnlyRefused: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const answer = await patch(ctx, meeting, id, { hs_createdate: '2020-01-01T00:00:00Z' });
  const seen = describeAnswer(answer);
  return expecting(answer.status === 400 && seen.includes('READ_ONLY_VALUE'), seen);
};

export const unknownOwner: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const answer = await patch(ctx, meeting, id, { hubspot_owner_id: '1' });
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const statusLeavesStage: Probe<WriteContext> = async (ctx) => {
  const { paths } = ctx.account;
  const status = 'hs_appointment_status';
  const pipelines = await get(ctx, paths.pipelines(appointment));
  const pipeline = listAt(pipelines.body, 'results')[0];
  const stage = textAt(listAt(pipeline, 'stages')[0], 'id');
  const options = listAt((await get(ctx, paths.property(appointment, status))).body, 'options');
  const values = options.map((option) => textAt(option, 'value'));
  const done = values.find((value) => value === 'COMPLETED') ?? values[0];
  if (stage === '' || done === undefined) throw new CannotTry('status or stages are missing');
  const placed = {
    hs_pipeline: textAt(pipeline, 'id'),
    hs_pipeline_stage: stage,
  };
  const id = await ctx.scratch.item('appointment', placed);
  const answer = await patch(ctx, appointment, id, { [status]: done });
  const after = await valuesOf(ctx, appointment, id, [status, 'hs_pipeline_stage']);
  const isLeft = after[status] === done && after.hs_pipeline_stage === stage;
  return expecting(
    isSuccess(answer) && isLeft,
    `${describeAnswer(answer)}, both as written: ${String(isLeft)}`,
  );
};

export const historyNamesSource: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const moved = new Date(Date.now() + 60 * 86_400_000).toISOString();
  await patch(ctx, meeting, id, { [start]: moved, hs_timestamp: moved });
  const query = { properties: start, propertiesWithHistory: start };
  const { body } = await get(ctx, ctx.account.paths.record(meeting, id), query);
  const history = listAt(body, 'propertiesWithHistory', start);
  const isDated = history.every((it) => !Number.isNaN(Date.parse(textAt(it, 'timestamp'))));
  const sources = [...new Set(history.map((entry) => textAt(entry, 'sourceType') || 'none'))];
  const isNamed = sources.join() === 'INTEGRATION';
  const seen = `${history.length} entries, dated: ${String(isDated)}, sources: ${sources.join(', ')}`;
  return expecting(history.length === 2 && isDated && isNamed, seen);
};

export const writeChangesDate: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const before = await valuesOf(ctx, meeting, id, [modified]);
  await patch(ctx, meeting, id, { hs_meeting_outcome: 'COMPLETED' });
  const after = await valuesOf(ctx, meeting, id, [modified]);
  return expecting(after[modified] !== '' && after[modified] !== before[modified], 'the same date');
};

export const dateStays: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const { body } = await patch(ctx, meeting, id, { hs_meeting_outcome: 'COMPLETED' });
  const told = textAt(body, 'properties', modified) || textAt(body, 'updatedAt');
  await pause(Math.min(ctx.patienceMs, 5_000));
  const later = (await valuesOf(ctx, meeting, id, [modified]))[modified];
  const aheadMs = Date.parse(later) - Date.parse(told);
  return expecting(aheadMs === 0, `a read later says ${aheadMs} ms more`);
};
