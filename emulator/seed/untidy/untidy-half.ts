import type { SeedBuilder } from '../seed-builder.ts';
import { seedCopiesOfAll, seedPile } from './copies-and-piles.ts';
import { seedNames } from './names.ts';
import { seedOtherWords } from './other-words.ts';
import { seedPeople } from './people.ts';
import { seedUntidyRecords } from './records.ts';
import { seedTexts } from './texts.ts';
import { seedTimes } from './times.ts';
import { seedUntidyPages } from './pages.ts';
import { seedVocabulary } from './vocabulary.ts';

/**
 * What imports, calendar syncs and twenty years of use leave behind. Each record says in a property of its own
 * where such data comes from. Its people have no part in the tidy half: no calendar there is filled by its items.
 */
export function seedUntidyHalf(seed: SeedBuilder): void {
  seedVocabulary(seed.account);
  seedTexts(seed);
  seedTimes(seed);
  seedPile(seed);
  seedCopiesOfAll(seed);
  seedOtherWords(seed);
  seedPeople(seed);
  seedNames(seed);
  seedUntidyRecords(seed);
  seedUntidyPages(seed);
}
