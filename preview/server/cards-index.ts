import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { PageCard } from '../page/api.ts';

const cardsIndex = v.array(
  v.object({
    uid: v.string(),
    title: v.string(),
    location: v.string(),
    objectTypes: v.array(v.string()),
    /** Path below the folder of the index. */
    bundle: v.string(),
  }),
);

/** The built cards as `build-cards` lists them, in the order of their uids. */
export async function readCards(cardsDir: string): Promise<PageCard[]> {
  const index = v.parse(
    cardsIndex,
    JSON.parse(await readFile(path.join(cardsDir, 'cards.json'), 'utf8')),
  );
  return Promise.all(
    index.map(async ({ bundle, ...card }) => {
      const { mtimeMs } = await stat(path.join(cardsDir, bundle));
      return { ...card, bundleUrl: `/cards/${bundle}?built=${Math.round(mtimeMs)}` };
    }),
  );
}
