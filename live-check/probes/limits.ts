import { objectTypeIds } from '@app/hubspot/paths';
import { at, listAt } from '../at.ts';
import type { Probe, ReadContext } from '../context.ts';
import { describeAnswer, isSuccess } from '../describe-answer.ts';
import { CannotTry, expecting } from '../verdict.ts';
import { associatedIds, get, unknownId } from './ask.ts';

const { contact, appointment } = objectTypeIds;

export const limitHeaders: Probe<ReadContext> = async (ctx) => {
  const { headers } = await get(ctx, ctx.account.paths.owners(), { limit: '1' });
  const wanted = ['max', 'remaining', 'daily', 'daily-remaining'];
  const missing = wanted.filter(
    (name) => !/^\d+$/.test(headers.get(`x-hubspot-ratelimit-${name}`) ?? ''),
  );
  return expecting(missing.length === 0, `without ${missing.join(', ')}`);
};

export const ownersPage: Probe<ReadContext> = async (ctx) => {
  const query = { limit: '500', archived: 'false' };
  const answer = await get(ctx, ctx.account.paths.owners(), query);
  const users = listAt(answer.body, 'results').map((owner) => at(owner, 'userId'));
  const isNumbered = users.every(
    (user) => user === undefined || user === null || typeof user === 'number',
  );
  return expecting(
    isSuccess(answer) && isNumbered,
    `${describeAnswer(answer)}, numbers: ${String(isNumbered)}`,
  );
};

export const archivedOwners: Probe<ReadContext> = async (ctx) => {
  const answer = await get(ctx, ctx.account.paths.owners(), { limit: '500', archived: 'true' });
  const isOnly = listAt(answer.body, 'results').every((owner) => at(owner, 'archived') === true);
  return expecting(
    isSuccess(answer) && isOnly,
    `${describeAnswer(answer)}, active ones among them: ${String(!isOnly)}`,
  );
};

/** Whether HubSpot refuses the routes of an object that is not activated, and how. */
export const notActivated: Probe<ReadContext> = async (ctx) => {
  const state = await get(ctx, ctx.account.paths.enablement(appointment));
  if (at(state.body, 'enablement') !== false) throw new CannotTry('appointments are activated');
  const { answer } = await associatedIds(ctx, { typeId: contact, id: unknownId }, appointment);
  return expecting([400, 404].includes(answer.status), describeAnswer(answer));
};
