import * as v from 'valibot';
import { batchReply, missingRecords } from '../http/batch-reply.ts';
import { checkBody, readBody, useObjectType, type Call, type Route } from '../http/call.ts';
import { WrittenList } from '../http/content.ts';
import { invalid } from '../http/errors.ts';
import { cutIds } from '../http/cut-ids.ts';
import { recordWriter } from '../http/record-json.ts';
import { requireUnlocked } from '../rules/locks.ts';
import { recordId } from '../rules/wanted-associations.ts';
import { archiveRecord } from '../rules/write-record.ts';
import { keyOfId } from '../store/record-key.ts';
import { batchInputs, MOST_INPUTS, TOO_MANY } from './batch-inputs.ts';
import { familyPaths } from './paths.ts';
import { findRecord } from './records.ts';

const MOST_WITH_HISTORY = 50;

/** One check for all inputs: a schema per input costs as much as reading the records. */
const readInputs = v.pipe(
  v.custom<{ id: string | number }[]>(isInputList, 'Expected a list of inputs with an id'),
  v.check((inputs) => inputs.length > 0 && inputs.length <= MOST_INPUTS, TOO_MANY),
);

function isInputList(sent: unknown): boolean {
  return (
    Array.isArray(sent) &&
    sent.every((input: unknown) => {
      if (typeof input !== 'object' || input === null || !('id' in input)) return false;
      return typeof input.id === 'string' || typeof input.id === 'number';
    })
  );
}

const readBatchOptions = {
  properties: v.optional(v.array(v.string()), []),
  propertiesWithHistory: v.optional(v.array(v.string()), []),
  idProperty: v.optional(v.string()),
};

const readBatchBody = v.object({ inputs: readInputs, ...readBatchOptions });
const cutBatchBody = v.object(readBatchOptions);

const archiveBatchBody = v.object({ inputs: batchInputs(v.object({ id: recordId })) });

/** A batch read, with each id once. */
function readBatch(call: Call) {
  const cut = cutIds(call.bodyText);
  if (cut !== undefined && cut.ids.length <= MOST_INPUTS) {
    return { ...checkBody(cutBatchBody, cut.rest), keys: distinct(cut.ids) };
  }
  const body = readBody(call, readBatchBody);
  return { ...body, keys: new Set(body.inputs.map(({ id }) => keyOfId(String(id)))) };
}

/** Not documented; the sentence is what HubSpot answers. */
function requireFew(inputs: number): void {
  if (inputs <= MOST_WITH_HISTORY) return;
  throw invalid(
    `The maximum number of inputs supported in a batch request for property histories is ${MOST_WITH_HISTORY}.`,
  );
}

function distinct(ids: number[]): Iterable<number> {
  const isAscending = ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? id));
  return isAscending ? ids : new Set(ids);
}

export const recordBatchRoutes: Route[] = [
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/read'),
    handle(call) {
      const { account, version } = call;
      const { store } = account;
      const type = useObjectType(call, 'objectType', 'read');
      const body = readBatch(call);
      if (body.propertiesWithHistory.length > 0) requireFew([...body.keys].length);
      const isArchived = call.query.get('archived') === 'true';
      const idProperty = body.idProperty ?? call.query.get('idProperty');
      const write = recordWriter(account, type, body);
      const written = new WrittenList();
      const missing: string[] = [];
      for (const key of body.keys) {
        const record =
          idProperty === null
            ? store.findByKey(type.id, key)
            : findRecord(call, type, String(key), idProperty);
        const isThere = record !== undefined && (record.archivedAt !== undefined) === isArchived;
        if (isThere) written.add(write(record));
        else missing.push(String(key));
      }
      const outcome = { version, now: account.clock.now(), status: 200, written };
      return batchReply(outcome, missingRecords(type.singular, missing));
    },
  },
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/archive'),
    handle(call) {
      const { store } = call.account;
      const type = useObjectType(call, 'objectType', 'write');
      const { inputs } = readBody(call, archiveBatchBody);
      const found = inputs.flatMap(({ id }) => store.find(type.id, id) ?? []);
      requireUnlocked(call.account, ...found.map(({ id }) => ({ typeId: type.id, id })));
      for (const record of found) archiveRecord(call.account, record);
      return { status: 204 };
    },
  },
];
