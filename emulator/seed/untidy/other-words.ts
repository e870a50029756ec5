import type { SeedBuilder } from '../seed-builder.ts';
import { addRecord } from '../add-record.ts';
import { appointmentValues } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import { objectTypeOf } from '../../objects/object-types.ts';
import { untidyContact } from './untidy-contact.ts';
import { germanPipeline } from './vocabulary.ts';

const owner = ownerIds.frank;

/** Hidden options, then values of options that were deleted, or of another system. */
const outcomes = [
  ...['opt_17', 'opt_18', 'OLD_DONE'],
  ...['Not held', 'Unattended', 'Not done', 'completed ', 'erledigt', 'Ausgefallen', 'キャンセル'],
  ...['42', 'true', '-', '✅', 'COMPLETED;NO_SHOW', 'https://crm.acme-corp.com/outcome/7'],
];

/** Outcomes and stages in words that are not HubSpot's. */
export function seedOtherWords(seed: SeedBuilder): void {
  const { at } = seed;
  const id = untidyContact(seed, '127', {
    name: ['Wera', 'Wortmann'],
    from: 'Outcomes were renamed, hidden and deleted over the years, or came from another CRM.',
  });
  for (const [index, outcome] of outcomes.entries()) {
    const title = `Talk ${index + 1}`;
    seed.meeting(id, { title, start: at(-2 - index, '13:00'), outcome, owner });
  }
  seed.meeting(id, { title: 'Talk ahead', start: at(3, '13:00'), outcome: 'opt_17', owner });
  seed.meeting(id, { title: 'Talk of nothing', start: at(-1, '13:00'), outcome: '', owner });
  seedGermanStages(seed);
}

function seedGermanStages(seed: SeedBuilder): void {
  const id = untidyContact(seed, '128', {
    name: ['Gesine', 'Störtebeker'],
    from: 'An office runs its own pipeline in its own language and never fills the status.',
    zone: 'Europe/Berlin',
  });
  const stages = [...germanPipeline.stages, ...germanPipeline.stages, undefined];
  for (const [index, stage] of stages.entries()) {
    const workday = index < 5 ? index + 1 : -index;
    const start = seed.at(workday, '09:30');
    const { hs_appointment_status: _, ...values } = appointmentValues({ start, owner });
    addRecord(seed.account, objectTypeOf('0-421'), {
      id: `${id}42${String(index + 1).padStart(4, '0')}`,
      properties: {
        ...values,
        hs_appointment_name: `Beratung ${index + 1}`,
        hs_pipeline: germanPipeline.id,
        hs_pipeline_stage: stage?.id ?? '1148299999',
      },
      associations: [{ typeId: '0-1', id }],
      createdAt: seed.now - 90 * 86_400_000,
    });
  }
}
