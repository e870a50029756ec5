import { outcomePhrases, type Meaning } from './outcome-phrases.ts';
import type { OutcomeCategory } from './outcome.ts';

/** Longer than any name of an outcome; what is longer explains something. */
const mostLetters = 80;

/** What may stand around a phrase without changing it: what it is about, … */
const nouns =
  'meeting|appointment|visit|termin|treffen|besprechung|besuch|rendez vous|rendezvous|rdv|reunion|cita|visita|' +
  'riunione|appuntamento|incontro|afspraak|vergadering|reuniao|compromisso|mote|bokning|mode|aftale|avtale|' +
  'modet|motet|tapaaminen|kokous|spotkanie|wizyta|schuzka|toplanti|gorusme|randevu';
/** … a verb before it, which in the past tense leaves open whether it is still planned, … */
const presentVerbs = 'is|ist|est|e|ar|er';
const pastVerbs =
  'has|has been|was|wurde|war|hat|a ete|fue|ha sido|e stato|e stata|werd|foi|blev|ble';
/** … and who did it, or did not: only who was expected can fail to come. */
const guests =
  'client|customer|contact|guest|patient|prospect|lead|attendee|invitee|kunde|kunden|kundin|kontakt|gast|' +
  'interessent|interessenten|patienten|klant|cliente|contacto|contatto|contato|paciente|paziente|klient|' +
  'klientka|pacjent|zakaznik|asiakas|musteri|hasta';
const hosts = 'us|host|organizer|organiser|owner|rep|team|uns|gastgeber|nous|ons';
const by =
  'by|by the|vom|von|von der|durch|durch den|durch die|par|par le|par la|por|por el|por la|pelo|pela|dal|dalla|' +
  'da|door|door de|av|af';

const frame = new RegExp(
  `^(?:(?:(?:${by}) )?(?:(?<guestFirst>${guests})|(?<hostFirst>${hosts})) |(?:${nouns}) )?` +
    `(?:(?<past>${pastVerbs}) |(?:${presentVerbs}) )?(?<phrase>.+?)` +
    `(?: (?:(?:${by}) )?(?:(?<guestLast>${guests})|(?<hostLast>${hosts}))| (?:${nouns}))?$`,
  'd',
);

/** A sign before or after the words, with what it goes with; any other is a doubt. */
const signs: [string, readonly Meaning[]][] = [
  ['✅✔☑👍🟢', ['completed', 'scheduled']],
  ['❌✖🚫⛔🔴', ['cancelled', 'no-show']],
  ['📅📆🗓', ['scheduled', 'rescheduled']],
  ['🔁🔄', ['rescheduled']],
  ['👻', ['no-show']],
];
const sign = /^(\p{Extended_Pictographic})\s*|\s*(\p{Extended_Pictographic})$/u;

/** `0 - Completed` may as well count none. */
const ordinal = /^\(?(?!0+\D)\d{1,3}[.):]\s+|^(?!0+\D)\d{1,3}\s+[-–—]\s+/u;
const separators = /[\s_\-–—.:,;()[\]"“”„«»/]+/u;

/**
 * What an option, a status or a stage means by its name; null where any part of it is not understood. It is
 * read as a whole: `Held` is known; `Not held`, `Held up`, `Held?` and `Household` are not.
 */
export function readMeaning(name: string): Meaning | null {
  if (name.length > mostLetters) return null;
  const words = cleaned(name)
    .replace(ordinal, '')
    .replace(/^¡|!+$/g, '');
  const found = sign.exec(words);
  const mark = found?.[1] ?? found?.[2];
  const meaning = meaningOf(mark === undefined ? words : words.replace(sign, ''));
  if (mark === undefined || meaning === null) return meaning;
  const fitting = signs.find(([all]) => all.includes(mark))?.[1];
  return fitting?.includes(meaning) === true ? meaning : null;
}

/**
 * What an option means whose name is `label` and whose stored value was once a name, too. People read the
 * label. A value that says something else, or the same and more (`not_held`, now called Held), is a doubt.
 */
export function readOption(value: string, label: string): OutcomeCategory {
  const meaning = readMeaning(label.trim() === '' ? value : label);
  if (meaning === null) return 'other';
  const stored = readMeaning(value);
  if (stored !== null) return stored === meaning ? meaning : 'other';
  const said = new Set(foldedWords(label));
  const values = foldedWords(value).filter((word) => !/^\d+$/.test(word));
  const saysMore = values.length > said.size && [...said].every((word) => values.includes(word));
  return saysMore ? 'other' : meaning;
}

function meaningOf(text: string): Meaning | null {
  const accented = wordsOf(text).join(' ');
  const folded = fold(accented);
  const whole = meaningOfPhrase(folded) ?? meaningOfPhrase(accented);
  if (whole !== undefined) return whole;
  const framed = frame.exec(folded);
  const { phrase = '', past, ...people } = framed?.groups ?? {};
  const meaning =
    meaningOfPhrase(phrase) ?? meaningOfPhrase(accentedPhrase(accented, folded, framed));
  if (meaning === undefined) return null;
  const said = {
    past: past !== undefined,
    guest: (people['guestFirst'] ?? people['guestLast']) !== undefined,
    host: (people['hostFirst'] ?? people['hostLast']) !== undefined,
  };
  return doubts[meaning]?.some((part) => said[part]) === true ? null : meaning;
}

/** What around a phrase makes it doubtful. */
const doubts: Partial<Record<Meaning, readonly ('past' | 'guest' | 'host')[]>> = {
  completed: ['guest', 'host'],
  scheduled: ['guest', 'host', 'past'],
  'no-show': ['host'],
};

/** The words of the phrase with their accents. Folding keeps the number of words. */
function accentedPhrase(accented: string, folded: string, framed: RegExpExecArray | null): string {
  const found = framed?.indices?.groups?.['phrase'];
  if (found === undefined) return '';
  const [start, end] = found;
  const before = folded.slice(0, start).split(' ').length - 1;
  const count = folded.slice(start, end).split(' ').length;
  return accented
    .split(' ')
    .slice(before, before + count)
    .join(' ');
}

function cleaned(text: string): string {
  return text
    .replace(/['’‘´`ʼ]/gu, '')
    .normalize('NFKC')
    .replace(/[\p{Cf}\ufe0f]/gu, '')
    .toLowerCase()
    .trim();
}

/** Every sign that is no letter, digit or separator stays part of a word, which is then not understood. */
function wordsOf(text: string): string[] {
  return text.split(separators).filter(Boolean);
}

function foldedWords(text: string): string[] {
  return wordsOf(fold(cleaned(text)));
}

const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
};

/** Without accents. A stroke through a letter (U+0334 to U+0338) takes it back, and stays. */
function fold(text: string): string {
  return text
    .replace(/[ßøłæœıđ]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u0333\u0339-\u036f]/gu, '')
    .normalize('NFC');
}

const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

function spellingsOf(phrase: string): string[] {
  if (phrase.endsWith('!')) return [phrase.slice(0, -1)];
  const plain = cleaned(phrase);
  return [fold(plain), fold(plain.replace(/[äöüøå]/gu, (letter) => spelledOut[letter] ?? letter))];
}

let phrases: ReadonlyMap<string, Meaning> | undefined;

/** What a spelling means. They are listed once somebody asks: a container that starts has other things to do. */
function meaningOfPhrase(spelling: string): Meaning | undefined {
  phrases ??= new Map(
    outcomePhrases.flatMap(({ means, said }) =>
      Object.values(said)
        .flatMap((list) => list.split(', ').flatMap(spellingsOf))
        .map((each) => [each, means] as const),
    ),
  );
  return phrases.get(spelling);
}
