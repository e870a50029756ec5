import type { Account } from '../account/account.ts';
import { copyAccount, createAccount } from '../account/create-account.ts';
import { createClock, type Clock } from '../clock.ts';
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
import { seedPeople } from './people.ts';
import { seedMeetingLinks } from './meeting-links.ts';
import { owners } from './owners.ts';
import { appointmentPipeline, dealPipeline, ticketPipeline } from './pipelines.ts';
import { createSeedBuilder } from './seed-builder.ts';
import { seedUntidyHalf } from './untidy/untidy-half.ts';

let latest: { madeAt: number; account: Account } | undefined;

/**
 * The account of a small software company. Dates lie around the clock's present: what is made for one moment is made
 * once, and copied after that.
 */
export function createDemoAccount(clock: Clock): Account {
  const madeAt = clock.now().getTime();
  if (latest?.madeAt !== madeAt) {
    const account = createAccount(createClock(() => new Date(madeAt)));
    seedDemoAccount(account);
    latest = { madeAt, account };
  }
  return copyAccount(latest.account, clock);
}

function seedDemoAccount(account: Account): void {
  account.owners = [...owners];
  account.pipelines.set('0-421', [appointmentPipeline]);
  account.pipelines.set('0-3', [dealPipeline]);
  account.pipelines.set('0-5', [ticketPipeline]);
  const seed = createSeedBuilder(account);
  seedPeople(seed);
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
