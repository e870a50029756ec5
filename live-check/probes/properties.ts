import { objectTypeIds } from '@app/hubspot/paths';
import { listAt, textAt } from '../at.ts';
import type { Probe, ReadContext } from '../context.ts';
import { describeAnswer, isSuccess } from '../describe-answer.ts';
import { CannotTry, expecting } from '../verdict.ts';
import { get, post, unknownId } from './ask.ts';

const { appointment, meeting } = objectTypeIds;

async function propertiesOf(ctx: ReadContext, typeId: string): Promise<unknown[]> {
  const answer = await get(ctx, ctx.account.paths.properties(typeId));
  if (!isSuccess(answer)) throw new CannotTry(`properties: ${describeAnswer(answer)}`);
  return listAt(answer.body, 'results');
}

export const appointmentProperties: Probe<ReadContext> = async (ctx) => {
  const types = new Map(
    (await propertiesOf(ctx, appointment)).map((it) => [textAt(it, 'name'), textAt(it, 'type')]),
  );
  const wanted: [string, RegExp][] = [
    ['hs_appointment_name', /^string$/],
    ['hs_appointment_start', /^datetime$/],
    ['hs_appointment_end', /^datetime$/],
    ['hubspot_owner_id', /./],
  ];
  const wrong = wanted.filter(([name, type]) => !type.test(types.get(name) ?? ''));
  const seen = wrong.map(([name]) => `${name} is ${types.get(name) ?? 'missing'}`).join(', ');
  return expecting(wrong.length === 0, seen);
};

export const appointmentOutcome: Probe<ReadContext> = async (ctx) => {
  const properties = await propertiesOf(ctx, appointment);
  const status = properties.find((it) => textAt(it, 'name') === 'hs_appointment_status');
  if (status !== undefined) {
    const seen = 'hs_appointment_status has no options';
    return expecting(listAt(status, 'options').length > 0, seen);
  }
  const pipelines = await get(ctx, ctx.account.paths.pipelines(appointment));
  const stages = listAt(pipelines.body, 'results').flatMap((it) => listAt(it, 'stages'));
  return expecting(
    stages.length > 0,
    `no hs_appointment_status, pipelines: ${describeAnswer(pipelines)}`,
  );
};

export const meetingOutcomes: Probe<ReadContext> = async (ctx) => {
  const answer = await get(ctx, ctx.account.paths.property(meeting, 'hs_meeting_outcome'));
  const values = listAt(answer.body, 'options').map((option) => textAt(option, 'value'));
  const usual = ['SCHEDULED', 'COMPLETED', 'RESCHEDULED', 'NO_SHOW', 'CANCELED'];
  const missing = usual.filter((value) => !values.includes(value));
  return expecting(
    missing.length === 0,
    `${describeAnswer(answer)}, without ${missing.join(', ')}`,
  );
};

export const unknownProperty: Probe<ReadContext> = async (ctx) => {
  const properties = ['hs_object_id', 'live_check_no_such_property'];
  const inputs = [{ id: unknownId }];
  const path = ctx.account.paths.batch(meeting, 'read');
  const list = await get(ctx, ctx.account.objects(meeting), {
    limit: '1',
    properties: properties.join(),
  });
  const batch = await post(ctx, path, { inputs, properties, propertiesWithHistory: [] });
  const seen = `list ${describeAnswer(list)}, batch ${describeAnswer(batch)}`;
  return expecting(isSuccess(list) && isSuccess(batch), seen);
};
