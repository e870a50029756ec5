import { de as kitDe } from '@app/card-kit/messages/de';
import { en as kitEn } from '@app/card-kit/messages/en';
import { expect, it } from 'vitest';
import { de as dayDe } from '../../src/app/pages/messages/de.ts';
import { en as dayEn } from '../../src/app/pages/messages/en.ts';
import { de as setupDe } from '../../src/app/settings/messages/de.ts';
import { en as setupEn } from '../../src/app/settings/messages/en.ts';
import { de as agendaDe } from '../../src/app/cards/agenda/messages/de.ts';
import { en as agendaEn } from '../../src/app/cards/agenda/messages/en.ts';
import { de as methodsDe } from '../../src/app/cards/booking/methods/messages/de.ts';
import { en as methodsEn } from '../../src/app/cards/booking/methods/messages/en.ts';
import { de as bookingDe } from '../../src/app/cards/booking/result/messages/de.ts';
import { en as bookingEn } from '../../src/app/cards/booking/result/messages/en.ts';

const marks = /(?<=\p{L})'(?=\p{L})|\.\.\.|!/u;
const english = /\b(clash(es)?|somebody|anew|slots?|meanwhile|e-mail|cancelled)\b| …/i;
const german = /\b(bitte|Kopien?|Planungsseiten?)\b|\p{L}…/iu;

/** What accounts call their outcomes is HubSpot's to spell. */
const namesOfHubSpot = Object.values<string>(kitEn.outcomeNames);

/** Every text, also of what says it by a number or a name: its source then. */
function textsIn(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') {
    const source = String(messages);
    return [...source.matchAll(/`[^`]*`|"[^"]*"/g)].map(([text]) =>
      text.replaceAll(/\$\{[^}]*\}/g, 'x').slice(1, -1),
    );
  }
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.values(messages).flatMap(textsIn);
}

it.each([
  ['English', english, [kitEn, agendaEn, bookingEn, methodsEn, dayEn, setupEn]],
  ['German', german, [kitDe, agendaDe, bookingDe, methodsDe, dayDe, setupDe]],
])('says nothing in %s that the glossary refuses', (_language, refused, all) => {
  const texts = all.flatMap(textsIn).filter((text) => !namesOfHubSpot.includes(text));

  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => refused.test(text) || marks.test(text))).toEqual([]);
});
