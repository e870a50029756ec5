import { objectTypeIds } from '@app/hubspot/paths';
import { at, listAt, textAt } from '../at.ts';
import type { Probe, ReadContext, WriteContext } from '../context.ts';
import { describeAnswer, isSuccess, type LiveAnswer } from '../describe-answer.ts';
import { expecting } from '../verdict.ts';
import { post, unknownId, waitUntil } from './ask.ts';

const { meeting } = objectTypeIds;
const start = 'hs_meeting_start_time';

type Filter = { propertyName: string; operator: string; value?: string; values?: string[] };

function search(ctx: ReadContext, ...groups: Filter[][]): Promise<LiveAnswer> {
  return post(ctx, ctx.account.paths.search(meeting), {
    filterGroups: groups.map((filters) => ({ filters })),
    sorts: [{ propertyName: start, direction: 'ASCENDING' }],
    properties: [start],
    limit: 200,
    after: '0',
  });
}

const equals = (propertyName: string, value: string): Filter => ({
  propertyName,
  operator: 'EQ',
  value,
});
const ofContact = (id: string): Filter => equals('associations.contact', id);
const totalOf = ({ body }: LiveAnswer): number => Number(at(body, 'total'));

export const contactFilter: Probe<ReadContext> = async (ctx) => {
  const { contactId } = await ctx.account.meeting();
  const own = await search(ctx, [ofContact(contactId)]);
  const none = await search(ctx, [ofContact(unknownId)]);
  const seen = `${describeAnswer(own)} with ${totalOf(own)}, for nobody ${totalOf(none)}`;
  return expecting(isSuccess(own) && totalOf(own) > 0 && totalOf(none) === 0, seen);
};

export const contactsFilter: Probe<ReadContext> = async (ctx) => {
  const { contactId } = await ctx.account.meeting();
  const values = [contactId, unknownId];
  const answer = await search(ctx, [
    { propertyName: 'associations.contact', operator: 'IN', values },
  ]);
  const seen = `${describeAnswer(answer)} with ${totalOf(answer)}`;
  return expecting(isSuccess(answer) && totalOf(answer) > 0, seen);
};

export const epochFilter: Probe<ReadContext> = async (ctx) => {
  const { contactId, id, startMs } = await ctx.account.meeting();
  const answer = await search(ctx, [ofContact(contactId), equals(start, String(startMs))]);
  const ids = listAt(answer.body, 'results').map((record) => textAt(record, 'id'));
  return expecting(ids.includes(id), `${describeAnswer(answer)}, ${ids.length} found`);
};

export const fullSearch: Probe<ReadContext> = async (ctx) => {
  const filter = equals('hs_object_id', unknownId);
  const groups = [4, 4, 4, 4, 2].map((count) => Array.from({ length: count }, () => filter));
  const answer = await search(ctx, ...groups);
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const hundredValues: Probe<ReadContext> = async (ctx) => {
  const values = Array.from({ length: 100 }, (_, index) => String(Number(unknownId) - index));
  const answer = await search(ctx, [{ propertyName: 'hs_object_id', operator: 'IN', values }]);
  return expecting(isSuccess(answer), describeAnswer(answer));
};

export const searchCatchesUp: Probe<WriteContext> = async (ctx) => {
  const id = await ctx.scratch.item('meeting');
  const seconds = await waitUntil(ctx, async () => {
    const { body } = await search(ctx, [ofContact(ctx.scratch.contactId)]);
    return listAt(body, 'results').some((record) => textAt(record, 'id') === id);
  });
  const patience = Math.round(ctx.patienceMs / 1_000);
  return expecting(seconds !== undefined, `not found after ${patience} s`);
};
