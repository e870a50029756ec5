import type { AskedField, ItemRecord } from '@app/hubspot/crm/objects/item';
import { isWritable, type PropertyReply } from '@app/hubspot/crm/account/list-properties';
import type { ServiceContext } from '../service-context.ts';
import { listItemProperties } from './item-properties.ts';

type Options = Pick<ServiceContext, 'options'>;

/** To be asked for beside a row, so that `seriesIdOf` can tell. None where the admin has named no property. */
export function seriesFields({ options: { seriesProperty } }: Options): AskedField[] {
  return seriesProperty === null ? [] : [{ own: seriesProperty }];
}

/** What an appointment has in common with the others of its series; null where it is of none. */
export function seriesIdOf(
  { options: { seriesProperty } }: Options,
  { kind, stored }: ItemRecord,
): string | null {
  if (seriesProperty === null || kind !== 'appointment') return null;
  return stored.properties[seriesProperty]?.trim() || null;
}

/** The property the id of a series is written to; null where the admin has named none, or the account has none such. */
export async function writableSeriesProperty(ctx: ServiceContext): Promise<string | null> {
  const { seriesProperty } = ctx.options;
  if (seriesProperty === null) return null;
  const known = await listItemProperties(ctx, 'appointment');
  const property = known.find(({ name }) => name === seriesProperty);
  return property !== undefined && isLine(property) ? seriesProperty : null;
}

/** Whether it is a single line of text that can be written. */
export function isLine(property: PropertyReply): boolean {
  return property.type === 'string' && property.fieldType === 'text' && isWritable(property);
}
