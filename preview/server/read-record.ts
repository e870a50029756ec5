import * as v from 'valibot';
import type { RecordView } from '../page/api.ts';
import { recordTypeInfo, recordTypes, type RecordType } from '../page/records/record-types.ts';
import { crmObject, version, type HubSpotReader } from './hubspot-reader.ts';
import { listRelated, nameOf, readLabels } from './list-records.ts';
import { activityKinds, readActivities } from './read-activities.ts';

const pin = 'hs_pinned_engagement_id';
const kinds = ['meeting', 'appointment', 'note', 'call'] as const;

/** What the page shows around the cards. What cannot be read beside the record becomes a line in `problems`. */
export async function readRecord(
  hubspot: HubSpotReader,
  type: RecordType,
  id: string,
): Promise<RecordView> {
  const record = { type, id };
  const names = [...propertiesOf(type), pin].join();
  const path = `/crm/objects/${version}/${type}/${encodeURIComponent(id)}?properties=${names}`;
  const [reply, label] = await Promise.all([hubspot.get(path), readLabels(hubspot, type)]);
  const { properties } = v.parse(crmObject, reply);

  const problems: string[] = [];
  const unlessRefused = async <Found>(what: string, reading: Promise<Found[]>): Promise<Found[]> =>
    reading.catch((error: unknown) => {
      problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    });
  const others = recordTypes.filter((other) => other !== type);
  const [activities, related] = await Promise.all([
    Promise.all(
      kinds.map((kind) =>
        unlessRefused(activityKinds[kind].objectType, readActivities(hubspot, record, kind)),
      ),
    ),
    Promise.all(
      others.map(
        async (other) =>
          [other, await unlessRefused(other, listRelated(hubspot, record, other))] as const,
      ),
    ),
  ]);
  return {
    type,
    id,
    name: nameOf(type, properties, id),
    properties,
    labelled: label(properties),
    related: Object.fromEntries(related.filter(([, found]) => found.length > 0)),
    pinnedId: properties[pin] || null,
    activities: activities.flat(),
    problems,
  };
}

function propertiesOf(type: RecordType): string[] {
  const { name, headline, shown } = recordTypeInfo[type];
  const zones = type === 'contacts' ? ['hs_ip_timezone'] : [];
  const all = [...name, ...[...headline, ...shown].map((property) => property.name), ...zones];
  return [...new Set(all)];
}
