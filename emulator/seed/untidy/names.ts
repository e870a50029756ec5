import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { untidyContact } from './untidy-contact.ts';
import { untidyOwner } from './vocabulary.ts';

const owner = untidyOwner.deleted;
/** As long as an import lets a title become. */
const long = 1500;
const fill = (piece: string) => piece.repeat(long / piece.length + 1).slice(0, long);

/** Titles that fill the screen, look empty, or turn it around. */
const titles = [
  fill('Quarterly business review with everybody who was ever on the thread, '),
  fill('Donaudampfschifffahrtsgesellschaftskapitän'),
  fill('https://acme-corp.sharepoint.com/sites/a/b?c=%20'),
  fill('👩‍👩‍👧‍👦'),
  ' ',
  '\u200B\u200B',
  '\u00AD\u2060\uFEFF',
  '\u202Eelttit eht nruT',
  'Zalgo Z̴̢͎͓̀̈́̎ͅa̵͙̓l̷̦̐g̶̰͗o̶̫̍',
  'Line\r\nbreak\tand tab\u0015\u000B',
  'null',
  'undefined',
  '0',
  '=HYPERLINK("http://acme-corp.com";"Click")',
  'שיחת היכרות עם Acme GmbH (v2.0)',
  '𝓕𝓪𝓷𝓬𝔂 𝕋𝕚𝕥𝕝𝕖 ﷽',
];

export function seedNames(seed: SeedBuilder): void {
  const id = untidyContact(seed, '135', {
    name: ['Titus', 'Titel'],
    from: 'Titles come from subjects of mails and cells of sheets: endless, blank, or full of signs.',
    owner: ownerIds.frank,
  });
  for (const [index, title] of titles.entries()) {
    const workday = index % 2 === 0 ? -1 - index : 1 + index;
    seed.meeting(id, { title, start: seed.at(workday, '12:00'), owner, location: title });
    seed.appointment(id, { name: title, start: seed.at(-workday, '12:30'), owner });
  }
  seedContactNames(seed);
}

function seedContactNames(seed: SeedBuilder): void {
  const people: [string, Parameters<typeof untidyContact>[2]][] = [
    ['136', { from: 'A form or a phone system that asks for a number only.', more: phone }],
    ['137', { from: 'An import of a row with every cell empty.', more: { lifecyclestage: '' } }],
    [
      '138',
      {
        name: [' ', '\u200B'],
        from: 'A web form where people type a blank to get past a field; an address with an apostrophe.',
        more: { email: "sean.o'brien@acme-corp.com" },
      },
    ],
    [
      '139',
      {
        name: ['\u200F‏אברהם', 'בן־דוד (Avi) 🕎'],
        from: 'Phones in Israel write names from right to left, with marks nobody sees.',
        zone: 'Asia/Jerusalem',
      },
    ],
    [
      '140',
      {
        name: ['👑🦄👩🏽‍🚀', '🇺🇳'.repeat(30)],
        from: 'Profiles of social networks: names of signs alone.',
        zone: 'Asia/Kolkata',
      },
    ],
    [
      '141',
      {
        name: [fill('Maria del Carmen ').slice(0, 255), 'X'.repeat(255)],
        from: 'A sync of another CRM that puts the whole name, twice, into one field.',
        more: { company: fill('Gesellschaft-für-').slice(0, 255), jobtitle: 'Z'.repeat(255) },
      },
    ],
  ];
  for (const [id, person] of people) {
    untidyContact(seed, id, person);
    seed.meeting(id, { title: 'Erstgespräch', start: seed.at(-2, '8:30'), owner });
    seed.meeting(id, { title: 'Folgetermin', start: seed.at(9, '8:30'), owner });
  }
}

const phone = { phone: '0049 (0) 30 / 555-01 99 ext. 7' };
