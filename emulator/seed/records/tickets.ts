import { ownerIds } from '../owners.ts';
import { ticketPipeline } from '../pipelines.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { company, contact, onContact, ticket } from './record-keys.ts';

/** One with a pin, one without any items, and one with neither a pin nor anything coming. */
export function seedTickets(seed: SeedBuilder): void {
  const { at } = seed;
  seed.record(
    ticket.exportFails,
    ticketValues('Export fails for large reports', '3', ownerIds.emre),
    [company.tidal, contact('114'), ...onContact('114', { meetings: 0, appointments: 1 })],
  );
  seed.meeting(ticket.exportFails, {
    title: 'First look at the export',
    start: at(-2, '16:00'),
    owner: ownerIds.emre,
    zoom: '86511220401',
  });
  const debugging = seed.meeting(ticket.exportFails, {
    title: 'Debugging session',
    start: at(1, '10:30'),
    minutes: 60,
    owner: ownerIds.emre,
    zoom: '86511220402',
  });
  seed.appointment(ticket.exportFails, { name: 'Patch on site', start: at(7, '09:00') });
  seed.pin(ticket.exportFails, debugging);
  seed.record(ticket.invoice, ticketValues('Question about an invoice', '1', ownerIds.cleo), [
    company.freight,
    contact('115'),
  ]);
  seed.record(ticket.scanners, ticketValues('Depot scanners lose their link', '4', ownerIds.cleo), [
    company.freight,
    contact('115'),
  ]);
  seed.appointment(ticket.scanners, {
    name: 'Scanner replacement',
    start: at(-5, '14:00'),
    status: 'COMPLETED',
  });
}

function ticketValues(subject: string, stage: string, owner: string): Record<string, string> {
  return {
    subject,
    hs_pipeline: ticketPipeline.id,
    hs_pipeline_stage: stage,
    hubspot_owner_id: owner,
  };
}
