import { de } from './de.ts';
import { en, type Words } from './en.ts';

const languages: Record<string, Words> = { en, de };

/** The words of a HubSpot user's language (`de`, `de-de`, `pt_br`); English where there are none yet. */
export function wordsFor(language: string | undefined): Words {
  return languages[(language ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en'] ?? en;
}
