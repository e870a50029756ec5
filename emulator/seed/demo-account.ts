import type { Account } from '../account/account.ts';
import { seedBusyContact } from './contacts/busy.ts';
import { seedClockChanges } from './contacts/clock-changes.ts';
import { seedCopies } from './contacts/copies.ts';
import { seedManyItems } from './contacts/many-items.ts';
import { seedMarkup } from './contacts/markup.ts';
import { seedOddItems } from './contacts/odd-items.ts';
import { seedOrdinaryContact } from './contacts/ordinary.ts';
import { seedOthers } from './contacts/others.ts';
import { seedSeries } from './contacts/series.ts';
import { seedScripts } from './contacts/scripts.ts';
import { seedCompanies } from './records/companies.ts';
import { seedMonth } from './records/month.ts';
import { seedDeals } from './records/deals.ts';
import { seedTickets } from './records/tickets.ts';
import { seedMeetingLinks } from './meeting-links.ts';
import { owners } from './owners.ts';
import { appointmentPipeline, dealPipeline, ticketPipeline } from './pipelines.ts';
import { createSeedBuilder } from './seed-builder.ts';
import { seedUntidyHalf } from './untidy/untidy-half.ts';

/** The account of a small software company. Dates lie around the account's present. */
export function seedDemoAccount(account: Account): void {
  account.owners = [...owners];
  account.pipelines.set('0-421', [appointmentPipeline]);
  account.pipelines.set('0-3', [dealPipeline]);
  account.pipelines.set('0-5', [ticketPipeline]);
  const seed = createSeedBuilder(account);
  seedOrdinaryContact(seed);
  seedBusyContact(seed);
  seedManyItems(seed);
  seedClockChanges(seed);
  seedCopies(seed);
  seedScripts(seed);
  seedMarkup(seed);
  seedOddItems(seed);
  seedOthers(seed);
  seedSeries(seed);
  seedCompanies(seed);
  seedDeals(seed);
  seedTickets(seed);
  seedMonth(seed);
  seedMeetingLinks(account);
  seedUntidyHalf(seed);
}
