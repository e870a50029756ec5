import { objectTypeIds } from '@app/hubspot/paths';
import { at } from '../at.ts';
import type { Probe, ReadContext } from '../context.ts';
import { describeAnswer, isSuccess, type LiveAnswer } from '../describe-answer.ts';
import { expecting } from '../verdict.ts';
import { defaultType } from './associations.ts';
import { get, post, unknownId } from './ask.ts';

const { appointment, meeting } = objectTypeIds;
const names = ['company', 'deal', 'ticket'] as const;
type Name = (typeof names)[number];

/** What was seen on the types of records on which something is not as it should be. */
async function wrongOf(look: (name: Name) => Promise<string | undefined>): Promise<string> {
  const seen: string[] = [];
  for (const name of names) {
    const wrong = await look(name);
    if (wrong !== undefined) seen.push(`${name}: ${wrong}`);
  }
  return seen.join(', ');
}

export const recordDefaultTypes: Probe<ReadContext> = async (ctx) => {
  const seen = await wrongOf(async (name) => {
    const record = objectTypeIds[name];
    for (const item of [appointment, meeting]) {
      if ((await defaultType(ctx, record, item)) === 0) return `none to ${item}`;
      if ((await defaultType(ctx, item, record)) === 0) return `none from ${item}`;
    }
    return undefined;
  });
  return expecting(seen === '', seen);
};

export const recordPins: Probe<ReadContext> = async (ctx) => {
  const seen = await wrongOf(async (name) => {
    const path = ctx.account.paths.property(objectTypeIds[name], 'hs_pinned_engagement_id');
    const answer = await get(ctx, path);
    if (!isSuccess(answer)) return describeAnswer(answer);
    const isReadOnly = at(answer.body, 'modificationMetadata', 'readOnlyValue') === true;
    return isReadOnly ? 'it cannot be written' : undefined;
  });
  return expecting(seen === '', seen);
};

export const recordFilters: Probe<ReadContext> = async (ctx) => {
  const seen = await wrongOf(async (name) => {
    const answer = await searchBy(ctx, `associations.${name}`);
    const total = Number(at(answer.body, 'total'));
    return isSuccess(answer) && total === 0 ? undefined : `${describeAnswer(answer)} with ${total}`;
  });
  return expecting(seen === '', seen);
};

function searchBy(ctx: ReadContext, propertyName: string): Promise<LiveAnswer> {
  const filters = [{ propertyName, operator: 'EQ', value: unknownId }];
  return post(ctx, ctx.account.paths.search(meeting), {
    filterGroups: [{ filters }],
    properties: [],
    limit: 1,
    after: '0',
  });
}

export const companyZone: Probe<ReadContext> = async (ctx) => {
  const answer = await get(ctx, ctx.account.paths.property(objectTypeIds.company, 'timezone'));
  return expecting(isSuccess(answer), describeAnswer(answer));
};
