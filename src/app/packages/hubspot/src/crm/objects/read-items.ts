import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { getProperty, type PropertyReply } from '../account/list-properties.ts';
import { getRecordHistory, type HistoryEntry } from '../records/get-record-history.ts';
import { listKnownRecords } from '../records/list-records.ts';
import { listRecordHistories } from '../records/list-record-histories.ts';
import { requireWhole, type PartlyRead } from '../records/read-batch.ts';
import {
  propertyOf,
  rowAnd,
  toItem,
  type AskedField,
  type ItemField,
  type ItemRecord,
} from './item.ts';

/** As `listRecords`, with what a row needs and `more`. */
export async function listItems(
  hubspot: HubSpotClient,
  kind: ItemKind,
  ids: readonly string[],
  more: readonly AskedField[] = [],
): Promise<ItemRecord[]> {
  return requireWhole(await listKnownItems(hubspot, kind, ids, more));
}

/** As `listKnownRecords`; `properties` are those of the account, whatever they are. */
export async function listKnownItems(
  hubspot: HubSpotClient,
  kind: ItemKind,
  ids: readonly string[],
  more: readonly AskedField[] = [],
  properties: readonly string[] = [],
): Promise<PartlyRead<ItemRecord>> {
  const asked = [...new Set([...rowAnd(kind, more), ...properties])];
  const { records, unread } = await listKnownRecords(hubspot, objectTypeIds[kind], ids, asked);
  return { records: records.map((record) => toItem(kind, record)), unread };
}

/** As `listRecordHistories`: every start that each item has had. */
export async function listItemHistories(
  hubspot: HubSpotClient,
  kind: ItemKind,
  ids: readonly string[],
  more: readonly AskedField[],
): Promise<PartlyRead<ItemRecord> & { histories: Map<string, HistoryEntry[]> }> {
  const typeId = objectTypeIds[kind];
  const start = propertyOf(kind, 'start');
  const read = await listRecordHistories(hubspot, typeId, ids, rowAnd(kind, more), start);
  return { ...read, records: read.records.map((record) => toItem(kind, record)) };
}

/** One item, and every start that it has had. @throws AppError NOT_FOUND */
export async function getItemHistory(
  hubspot: HubSpotClient,
  { kind, id }: Pick<ItemRecord, 'kind' | 'id'>,
  more: readonly AskedField[],
): Promise<{ record: ItemRecord; history: HistoryEntry[] }> {
  const key = { typeId: objectTypeIds[kind], id };
  const start = propertyOf(kind, 'start');
  const { record, history } = await getRecordHistory(hubspot, key, rowAnd(kind, more), start);
  return { record: toItem(kind, record), history };
}

/** The property a field is kept in, with its options. @throws AppError NOT_FOUND */
export async function getItemProperty(
  hubspot: HubSpotClient,
  kind: ItemKind,
  field: ItemField,
): Promise<PropertyReply> {
  return getProperty(hubspot, objectTypeIds[kind], propertyOf(kind, field));
}
