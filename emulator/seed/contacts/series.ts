import { propertyGroup } from '../../properties/property-definition.ts';
import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';

/** A property of the account's own, as an admin creates it in HubSpot's settings. */
const seriesProperty = propertyGroup('appointmentinformation').text('series_id', 'Series');

const id = '117';

/** Eight weekly appointments that a property ties, two of them held, and one beside them that is none of theirs. */
export function seedSeries(seed: SeedBuilder): void {
  const { at, account } = seed;
  account.schema.get('0-421')?.set(seriesProperty.name, seriesProperty);
  [-8, -3, 2, 7, 12, 17, 22, 27].forEach((workdays) => {
    const start = at(workdays, '10:30');
    const status = workdays < 0 ? 'COMPLETED' : 'SCHEDULED';
    const place = { name: 'Shoulder session', start, minutes: 45, status, owner: ownerIds.emre };
    seed.appointment(id, { ...place, more: { [seriesProperty.name]: 'shoulder-autumn-1' } });
  });
  const first = at(4, '14:00');
  seed.appointment(id, { name: 'First look', start: first, owner: ownerIds.emre });
}
