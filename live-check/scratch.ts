import { objectTypeIds } from '@app/hubspot/paths';
import type { AccountFacts } from './account.ts';
import type { LiveApi } from './api.ts';
import { listAt, textAt } from './at.ts';
import { describeAnswer, isSuccess } from './describe-answer.ts';
import { findMarked, marks } from './marks.ts';
import { CannotTry } from './verdict.ts';

export type Leftover = { objectTypeId: string; id: string };

/** The one contact that a check writes to, and what hangs on it. */
export type Scratch = {
  contactId: string;
  email: string;
  /** A meeting or an appointment of the contact, in a month, with these values over the usual ones. */
  item(kind: 'meeting' | 'appointment', properties?: Record<string, string>): Promise<string>;
  /** The association type for creating an item together with its association. */
  typesTo(typeId: string): Promise<object[]>;
  /** Has it removed in the end, though it may lose its association with the contact. */
  track(typeId: string, id: string): void;
  /** Removes the contact and everything on it, also what HubSpot never confirmed. Answers what is left. */
  remove(): Promise<Leftover[]>;
};

const { contact, meeting, appointment } = objectTypeIds;
const dayMs = 86_400_000;

/** @throws CannotTry where the contact cannot be created or somebody else has the e-mail. */
export async function createScratch(
  api: LiveApi,
  account: AccountFacts,
  email: string,
): Promise<Scratch> {
  const created = new Map<string, string>();
  const remove = (): Promise<Leftover[]> => removeAll(api, account, { email, created });
  // An earlier check may have been killed.
  if ((await remove()).length > 0) throw new CannotTry('what an earlier check left is still there');
  let contactId: string;
  try {
    const properties = { email, firstname: marks.firstName, lastname: marks.lastName };
    contactId = await create(api, account.objects(contact), { properties, associations: [] });
  } catch (error) {
    await remove();
    throw error;
  }
  created.set(contactId, contact);

  const typesTo = async (typeId: string): Promise<object[]> => {
    const path = account.paths.associationLabels(typeId, contact);
    const labels = listAt((await api.send({ method: 'GET', path })).body, 'results');
    const type = labels.find((label) => textAt(label, 'label') === '');
    if (type === undefined) throw new CannotTry('no association with a contact');
    const associationTypeId = Number(textAt(type, 'typeId'));
    return [{ associationCategory: textAt(type, 'category'), associationTypeId }];
  };

  return {
    contactId,
    email,
    typesTo,
    track: (typeId, id) => void created.set(id, typeId),
    remove,
    async item(kind, properties = {}) {
      const typeId = objectTypeIds[kind];
      const start = Date.now() + 30 * dayMs;
      const id = await create(api, account.objects(typeId), {
        properties: { ...valuesOf(kind, start), ...properties },
        associations: [{ to: { id: contactId }, types: await typesTo(typeId) }],
      });
      created.set(id, typeId);
      return id;
    },
  };
}

function valuesOf(kind: 'meeting' | 'appointment', startMs: number): Record<string, string> {
  const start = new Date(startMs).toISOString();
  const end = new Date(startMs + 1_800_000).toISOString();
  return kind === 'meeting'
    ? {
        hs_timestamp: start,
        hs_meeting_title: marks.title,
        hs_meeting_start_time: start,
        hs_meeting_end_time: end,
      }
    : { hs_appointment_name: marks.title, hs_appointment_start: start, hs_appointment_end: end };
}

async function create(api: LiveApi, path: string, body: object): Promise<string> {
  const answer = await api.send({ method: 'POST', path, body });
  const id = textAt(answer.body, 'id');
  if (!isSuccess(answer) || id === '') {
    throw new CannotTry(`creating what it needs was answered with ${describeAnswer(answer)}`);
  }
  return id;
}

async function removeAll(
  api: LiveApi,
  account: AccountFacts,
  { email, created }: { email: string; created: ReadonlyMap<string, string> },
): Promise<Leftover[]> {
  const { paths } = account;
  const all = new Map(created);
  const ask = async (path: string, body: object): Promise<unknown> => {
    const answer = await api.send({ method: 'POST', path, body }).catch(() => undefined);
    return answer !== undefined && isSuccess(answer) ? (answer.body ?? {}) : undefined;
  };
  const idsOf = (typeId: string): string[] =>
    [...all].flatMap(([id, type]) => (type === typeId ? [id] : []));

  const marked = await findMarked(api, account, { email, known: created });
  if (marked !== undefined) all.set(marked, contact);
  const owners = idsOf(contact).map((id) => ({ id }));
  let isSwept = true;
  for (const typeId of owners.length > 0 ? [meeting, appointment] : []) {
    const rows = await ask(paths.batchReadAssociations(contact, typeId), { inputs: owners });
    // Appointments may not be activated; meetings are in every account.
    if (rows === undefined && typeId === meeting) isSwept = false;
    for (const to of listAt(rows, 'results').flatMap((row) => listAt(row, 'to'))) {
      all.set(textAt(to, 'toObjectId'), typeId);
    }
  }
  const left: Leftover[] = [];
  for (const typeId of [meeting, appointment, contact]) {
    const ids = idsOf(typeId);
    if (ids.length === 0) continue;
    const inputs = ids.map((id) => ({ id }));
    // While something may still hang on the contact it stays, for the next check to find it.
    const isLast = typeId === contact && (!isSwept || left.length > 0);
    if (!isLast) await ask(paths.batch(typeId, 'archive'), { inputs });
    const read = await ask(paths.batch(typeId, 'read'), {
      inputs,
      properties: [],
      propertiesWithHistory: [],
    });
    const present = new Set(listAt(read, 'results').map((record) => textAt(record, 'id')));
    const still = read === undefined ? ids : ids.filter((id) => present.has(id));
    left.push(...still.map((id) => ({ objectTypeId: typeId, id })));
  }
  return left;
}
