import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { createRecords } from '../records/create-records.ts';
import { textOf } from '../records/record-reply.ts';
import { searchRecords } from '../records/search-records.ts';

const body = 'hs_note_body';

/** HubSpot's own type of the association from a note to a contact. */
const noteToContact = { category: 'HUBSPOT_DEFINED', typeId: 202 };

/** The bodies (HTML) of notes on any of up to 100 contacts that speak of `words`, the latest 200 since a moment. */
export async function searchNotes(
  hubspot: HubSpotClient,
  { contactIds, since, words }: { contactIds: readonly string[]; since: Date; words: string },
): Promise<string[]> {
  const { records } = await searchRecords(hubspot, objectTypeIds.note, {
    filterGroups: [
      {
        filters: [
          { propertyName: 'associations.contact', operator: 'IN', values: [...contactIds] },
          { propertyName: 'hs_timestamp', operator: 'GTE', value: String(since.getTime()) },
        ],
      },
    ],
    query: words,
    sort: { propertyName: 'hs_timestamp', direction: 'DESCENDING' },
    properties: [body],
    limit: 200,
  });
  return records.flatMap((record) => textOf(record, body) ?? []);
}

/** Writes a note on a contact, and gives its id. Never repeated: HubSpot has no idempotency keys. */
export async function createNote(
  hubspot: HubSpotClient,
  note: { contactId: string; html: string; at: Date; ownerId: string },
): Promise<string> {
  const created = await createRecords(hubspot, objectTypeIds.note, [
    {
      traceId: '0',
      properties: {
        [body]: note.html,
        hs_timestamp: note.at.toISOString(),
        hubspot_owner_id: note.ownerId,
      },
      associations: [{ toId: note.contactId, types: [noteToContact] }],
    },
  ]);
  const answer = created.get('0');
  if (answer === undefined) throw new TypeError('The note has no answer.');
  if (!answer.ok) throw answer.error;
  return answer.value.id;
}
