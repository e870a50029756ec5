import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { de as agendaDe } from '../../src/app/cards/agenda/messages/de.ts';
import { en as agenda } from '../../src/app/cards/agenda/messages/en.ts';
import { de as rebookDe } from '../../src/app/cards/agenda/rebook/messages/de.ts';
import { en as rebook } from '../../src/app/cards/agenda/rebook/messages/en.ts';
import { de as contactsDe } from '../../src/app/cards/booking/contacts/messages/de.ts';
import { en as contacts } from '../../src/app/cards/booking/contacts/messages/en.ts';
import { de as methodsDe } from '../../src/app/cards/booking/methods/messages/de.ts';
import { en as methods } from '../../src/app/cards/booking/methods/messages/en.ts';
import { de as resultDe } from '../../src/app/cards/booking/result/messages/de.ts';
import { en as result } from '../../src/app/cards/booking/result/messages/en.ts';
import { de as dayDe } from '../../src/app/pages/messages/de.ts';
import { en as day } from '../../src/app/pages/messages/en.ts';
import { de as setupDe } from '../../src/app/settings/messages/de.ts';
import { en as setup } from '../../src/app/settings/messages/en.ts';

const app = join(import.meta.dirname, '../../src/app');

/** What is not a message and no test: a name that stands in none of it is said by nobody. */
const words = new Set(
  readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => !/node_modules|dist|\.test\.|^cards\/test|messages\/(en|de)\.ts$/.test(file))
    .flatMap((file) => readFileSync(join(app, file), 'utf8').match(/[\w$]+(?:-[\w$]+)*/g) ?? []),
);

/** HubSpot's own values, which are looked up as they are stored. */
const ofHubSpot = /^[A-Z_]+$|^[a-z-]+(\.[a-z-]+)+$/;

/** The paths of all messages, those that are made of others too. */
function pathsIn(messages: unknown, path: string[] = []): string[][] {
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) return [path];
  return Object.entries(messages).flatMap(([name, value]) => pathsIn(value, [...path, name]));
}

it.each([
  ['the agenda card', agenda, agendaDe],
  ['booking again', rebook, rebookDe],
  ['booking', result, resultDe],
  ['choosing a contact', contacts, contactsDe],
  ['the other ways of booking', methods, methodsDe],
  ['My day', day, dayDe],
  ['the setup check', setup, setupDe],
])('has no message of %s that nothing says, and the same ones in both languages', (_, en, de) => {
  const paths = pathsIn(en);

  expect(
    paths.filter((path) => path.some((name) => !words.has(name) && !ofHubSpot.test(name))),
  ).toEqual([]);
  expect(pathsIn(de).sort()).toEqual(paths.sort());
});
