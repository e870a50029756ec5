import { readdirSync } from 'node:fs';
import path from 'node:path';
import { en as kitEn } from '@app/card-kit/messages/en';
import { beforeAll, describe, expect, it } from 'vitest';

type Text = { at: string; text: string };

const app = path.join(import.meta.dirname, '../../src/app');
const marks = /(?<=\p{L})'(?=\p{L})|\.\.\.|!|(?![✓✗⚠©®™])\p{Extended_Pictographic}/u;
/** Labels, as their names say: what has a period is a sentence. */
const label =
  /(^|\.)(title|label|submit|way|inMenu|menu|placeholder|save|cancel|retry|undo|pin|copy)$/i;

const languages = {
  en: {
    never:
      /\b(clash(es)?|(some|any|every|no)body|anew|rebook\w*|meanwhile|e-mails?|cancelled|in charge|free times?|please|therefore|any more|as far as|stands for|makes no sense|knows no|is told|do not|does not|is not|cannot|was not|did not|we|I|my meeting)\b| …/i,
    toReps: /\b(slots?|items?|engagements?|scopes?|tokens?|propert(y|ies)|functions?)\b/i,
  },
  de: {
    never:
      /\b(bitte|Kopien?|Planungsseiten?|Konflikte?|Mitglied(er)?|freie Zeit(en)?|anlegen|erfassen|Slots?|wir|uns)\b|\p{L}…/iu,
    toReps: /\b(Elemente?|Scopes?|Tokens?|Funktion(en)?)\b/i,
  },
};

/** What accounts call their outcomes is HubSpot's to spell. */
const namesOfHubSpot = Object.values<string>(kitEn.outcomeNames);

/** Every text, also of what says it by a number or a name: its source then. */
function textsIn(messages: unknown, at: string): Text[] {
  if (typeof messages === 'string') return [{ at, text: messages }];
  if (typeof messages === 'function') {
    return [...String(messages).matchAll(/`[^`]*`|"[^"]*"/g)].map(([text]) => ({
      at,
      text: text.replaceAll(/\$\{[^}]*\}/g, 'x').slice(1, -1),
    }));
  }
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([name, value]) => textsIn(value, `${at}.${name}`));
}

describe.each(Object.entries(languages))('what is said in %s', (language, { never, toReps }) => {
  const texts: Text[] = [];

  beforeAll(async () => {
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(path.join('messages', `${language}.ts`)),
    );
    for (const file of files) {
      if (file.includes('node_modules')) continue;
      const messages: unknown = await import(path.join(app, file));
      const all = textsIn(messages, file).filter(({ at }) => !at.includes('.weekdays.'));
      texts.push(...all.filter(({ text }) => !namesOfHubSpot.includes(text)));
    }
  });

  it('is in every folder of messages', () => {
    expect(texts.length).toBeGreaterThan(1_000);
  });

  it('has no word and no mark that the glossary refuses', () => {
    expect(texts.filter(({ text }) => never.test(text) || marks.test(text))).toEqual([]);
  });

  it('has no word to reps that only admins know', () => {
    const said = texts.filter(({ at }) => !at.startsWith('settings') && !at.includes('.rules'));

    expect(said.filter(({ text }) => toReps.test(text))).toEqual([]);
  });

  it('has no period behind a label', () => {
    const labels = texts.filter(({ at }) => label.test(at));

    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter(({ text }) => text.endsWith('.'))).toEqual([]);
  });
});
