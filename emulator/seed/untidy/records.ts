import { associationTypes } from '../../associations/association-types.ts';
import type { RecordKey } from '../../associations/association-index.ts';
import { ownerIds } from '../owners.ts';
import { contact, onContact } from '../records/record-keys.ts';
import { dealPipeline, ticketPipeline } from '../pipelines.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { closingCall, untidyOwner } from './vocabulary.ts';

const untidyContacts = Array.from({ length: 21 }, (_, index) => String(121 + index)).filter(
  (id) => !['131', '132'].includes(id),
);
const owner = untidyOwner.deleted;

/** Companies, deals and tickets with items of the contacts above, and with some of their own. */
export function seedUntidyRecords(seed: SeedBuilder): void {
  const key = (typeId: string, id: string): RecordKey => ({ typeId, id });
  const people = untidyContacts.map(contact);
  const fewOf = (id: string, meetings: number, appointments = 0) => [
    contact(id),
    ...onContact(id, { meetings, appointments }),
  ];

  seed.record(key('0-2', '211'), { domain: 'acme-corp.com', description: lines.domain }, [
    ...people,
    ...fewOf('121', 6),
    ...fewOf('127', 10),
  ]);
  seed.record(
    key('0-2', '212'),
    { name: `${'Holding '.repeat(30)}شركة`, timezone: 'Mars/Olympus', description: lines.holding },
    fewOf('124', 17, 3),
  );
  seed.record(
    key('0-3', '311'),
    {
      ...{ dealname: 'D'.repeat(255), dealstage: 'stage_of_2009', pipeline: 'default' },
      ...{ amount: '-0.5', closedate: '1970-01-01T00:00:00Z', description: lines.deal },
      hubspot_owner_id: owner,
    },
    [...fewOf('126', 12), ...fewOf('135', 4, 4)],
  );
  seed.record(
    key('0-3', '312'),
    {
      ...{ dealstage: 'contractsent', pipeline: dealPipeline.id, description: lines.nameless },
      hubspot_owner_id: ownerIds.frank,
    },
    [contact('137')],
  );
  seed.record(
    key('0-5', '411'),
    {
      subject: 'RE: RE: FWD: [EXTERNAL] <b>urgent</b> '.repeat(40).slice(0, 1500),
      ...{ hs_pipeline: ticketPipeline.id, hs_pipeline_stage: '99', content: lines.mail },
    },
    [...fewOf('129', 10, 5), ...fewOf('122', 5), contact('136')],
  );
  seedLabelled(seed);
  for (const [typeId, id] of [
    ['0-3', '312'],
    ['0-5', '411'],
  ] as const) {
    const meeting = seed.meeting(key(typeId, id), { start: seed.at(-1, '9:00'), owner });
    const types = associationTypes('0-47', '0-2');
    const company = key('0-2', '211');
    seed.account.store.associations.add({ typeId: '0-47', id: meeting.id }, company, types);
  }
}

/** Associated by a label and by HubSpot's own type. */
function seedLabelled(seed: SeedBuilder): void {
  const deal = { typeId: '0-3', id: '313' };
  const properties = { dealname: 'Etta Kett', dealstage: 'contractsent', description: lines.label };
  seed.record(deal, { ...properties, pipeline: dealPipeline.id }, [contact('129')]);
  const types = closingCall(seed.account);
  for (const workday of [-1, 2]) {
    const start = seed.at(workday, '20:00');
    const { id } = seed.meeting(deal, { title: 'Board', start, owner: untidyOwner.mere });
    seed.account.store.associations.add({ typeId: '0-47', id }, deal, types);
  }
}

const lines = {
  label: 'Teams label what a meeting was to a deal; the association carries it, no record does.',
  domain: 'Companies made from the domain of an address have no name, and everybody of it.',
  holding: 'Another system fills names to the end of the column and zones with its own words.',
  deal: 'An import of 2009: a stage that was deleted, an amount below zero, a date of the epoch.',
  nameless:
    'Made by a workflow that lost the name: only items of nobody, and a contact without one.',
  mail: 'Tickets made from mail carry its whole subject, and a status of a pipeline long gone.',
};
