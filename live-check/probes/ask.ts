import { objectTypeIds } from '@app/hubspot/paths';
import { listAt, textAt } from '../at.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { LiveAnswer } from '../describe-answer.ts';

/** An id of no record. HubSpot counts ids upwards and is far from it. */
export const unknownId = '999999999999999';

/** A POST to one of HubSpot's reads, such as a batch read or a search. */
export function post({ api }: ReadContext, path: string, body: object): Promise<LiveAnswer> {
  return api.send({ method: 'POST', path, body });
}

export function get(
  { api }: ReadContext,
  path: string,
  query: Record<string, string> = {},
): Promise<LiveAnswer> {
  return api.send({ method: 'GET', path, query });
}

/** Sets values of a record of the check's own. */
export function patch(
  { api, account }: WriteContext,
  typeId: string,
  id: string,
  properties: Record<string, string>,
): Promise<LiveAnswer> {
  return api.send({
    method: 'PATCH',
    path: account.paths.record(typeId, id),
    body: { properties },
  });
}

/** The values a record has now; empty texts for those it lacks. */
export async function valuesOf<Name extends string>(
  ctx: ReadContext,
  typeId: string,
  id: string,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const query = { properties: names.join(',') };
  const { body } = await get(ctx, ctx.account.paths.record(typeId, id), query);
  const values = names.map((name) => [name, textAt(body, 'properties', name)]);
  return Object.fromEntries(values) as Record<Name, string>;
}

/** What a record is associated with now, and the answer that says so. */
export async function associatedIds(
  ctx: ReadContext,
  from: { typeId: string; id: string },
  toTypeId: string,
): Promise<{ ids: string[]; answer: LiveAnswer }> {
  const path = ctx.account.paths.batchReadAssociations(from.typeId, toTypeId);
  const answer = await post(ctx, path, { inputs: [{ id: from.id }] });
  const to = listAt(answer.body, 'results').flatMap((row) => listAt(row, 'to'));
  return { ids: to.map((target) => textAt(target, 'toObjectId')), answer };
}

export function archive(ctx: WriteContext, typeId: string, id: string): Promise<LiveAnswer> {
  return post(ctx, ctx.account.paths.batch(typeId, 'archive'), { inputs: [{ id }] });
}

/** Ends the association of an item of the check with its contact. */
export function takeOff({ api, account, scratch }: WriteContext, id: string): Promise<LiveAnswer> {
  const item = { typeId: objectTypeIds.meeting, id };
  const contact = { typeId: objectTypeIds.contact, id: scratch.contactId };
  return api.send({ method: 'DELETE', path: account.paths.association(item, contact) });
}

/** Looks until it is so or patience ends. Answers after how many seconds, or undefined. */
export async function waitUntil(
  { patienceMs }: ReadContext,
  isSo: () => Promise<boolean>,
): Promise<number | undefined> {
  const startedAt = Date.now();
  for (;;) {
    if (await isSo()) return Math.round((Date.now() - startedAt) / 1_000);
    if (Date.now() - startedAt >= patienceMs) return undefined;
    await pause(Math.min(1_000, patienceMs));
  }
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
