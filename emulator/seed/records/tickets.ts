import { OWNER } from '../owners.ts';
import { TICKET_PIPELINE } from '../pipelines.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { COMPANY, contact, onContact, TICKET } from './record-keys.ts';

/** One with a pin, one without any items, and one with neither a pin nor anything coming. */
export function seedTickets(seed: SeedBuilder): void {
  const { at } = seed;
  seed.record(TICKET.exportFails, ticketValues('Export fails for large reports', '3', OWNER.emre), [
    COMPANY.tidal,
    contact('114'),
    ...onContact('114', { meetings: 0, appointments: 1 }),
  ]);
  seed.meeting(TICKET.exportFails, {
    title: 'First look at the export',
    start: at(-2, '16:00'),
    owner: OWNER.emre,
    zoom: '86511220401',
  });
  const debugging = seed.meeting(TICKET.exportFails, {
    title: 'Debugging session',
    start: at(1, '10:30'),
    minutes: 60,
    owner: OWNER.emre,
    zoom: '86511220402',
  });
  seed.appointment(TICKET.exportFails, { name: 'Patch on site', start: at(7, '09:00') });
  seed.pin(TICKET.exportFails, debugging);
  seed.record(TICKET.invoice, ticketValues('Question about an invoice', '1', OWNER.cleo), [
    COMPANY.freight,
    contact('115'),
  ]);
  seed.record(TICKET.scanners, ticketValues('Depot scanners lose their link', '4', OWNER.cleo), [
    COMPANY.freight,
    contact('115'),
  ]);
  seed.appointment(TICKET.scanners, {
    name: 'Scanner replacement',
    start: at(-5, '14:00'),
    status: 'COMPLETED',
  });
}

function ticketValues(subject: string, stage: string, owner: string): Record<string, string> {
  return {
    subject,
    hs_pipeline: TICKET_PIPELINE.id,
    hs_pipeline_stage: stage,
    hubspot_owner_id: owner,
  };
}
