import type { ItemKind } from '@app/domain/agenda-item';
import type { Interval } from '@app/domain/clash';
import { rowProperties } from '@app/hubspot/crm/agenda-properties';
import { listAssociatedIds } from '@app/hubspot/crm/list-associated-ids';
import { listRecords } from '@app/hubspot/crm/list-records';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { searchIntervals } from '../items/search-intervals.ts';
import type { ServiceContext } from '../service-context.ts';

/** Five batch reads. */
const mostRead = 500;

/**
 * What the contact has at these times already, and perhaps more, two round trips deep: how a second
 * attempt finds the work of a first one whose answer got lost. Up to 500 items are read and current. Of a
 * contact with more, those times are searched, and what was created in the last few seconds is missing.
 */
export async function readExistingItems(
  ctx: ServiceContext,
  kind: ItemKind,
  contactId: string,
  starts: readonly Date[],
): Promise<RecordReply[]> {
  const contact = { typeId: objectTypeIds.contact, id: contactId };
  const { ids, isComplete } = await listAssociatedIds(ctx.hubspot, contact, objectTypeIds[kind]);
  if (isComplete && ids.length <= mostRead) {
    return listRecords(ctx.hubspot, objectTypeIds[kind], ids, rowProperties[kind]);
  }
  return searchIntervals(ctx, kind, starts.map(momentOf), {
    propertyName: 'associations.contact',
    operator: 'EQ',
    value: contactId,
  });
}

function momentOf(start: Date): Interval {
  return { start, end: new Date(start.getTime() + 1) };
}
