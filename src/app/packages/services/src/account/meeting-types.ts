import { getItemProperty } from '@app/hubspot/crm/objects/read-items';
import type { CacheKey } from '../container-cache.ts';
import type { ServiceContext } from '../service-context.ts';

export type MeetingType = { value: string; label: string };

const key: CacheKey<MeetingType[]> = { name: 'types of meetings' };

/** The account's own call and meeting types, in its order. */
export function getMeetingTypes(ctx: ServiceContext): Promise<MeetingType[]> {
  return ctx.cache.get(key, async () => {
    const { options } = await getItemProperty(ctx.hubspot, 'meeting', 'type');
    return options
      .filter(({ hidden }) => !hidden)
      .sort((a, b) => a.displayOrder - b.displayOrder)
      .map(({ value, label }) => ({ value, label }));
  });
}
