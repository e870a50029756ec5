import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// The package's main entry starts error reporting over the network; `/build` only builds.
import { buildSingleExtension, remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import * as v from 'valibot';

const root = fileURLToPath(new URL('..', import.meta.url));

export type BuiltCard = {
  uid: string;
  title: string;
  location: string;
  /** The records it is for, as HubSpot names them; none for a settings page. */
  objectTypes: string[];
  /** The bundle as HubSpot's builder writes it: a script that expects HubSpot's worker globals. */
  bundle: string;
};

export type BuildCardsOptions = {
  /** Folder with the `*-hsmeta.json` files; the project's cards and its settings page without it. */
  cardsDir?: string;
  outDir?: string;
  /** HubSpot minifies; leave it out where a readable stack is worth more than the size. */
  minify?: boolean;
};

const entrypoint = v.string();
const cardMeta = v.variant('type', [
  v.object({
    uid: v.string(),
    type: v.literal('card'),
    config: v.object({
      name: v.string(),
      location: v.string(),
      entrypoint,
      objectTypes: v.array(v.string()),
    }),
  }),
  ...Object.entries({
    // HubSpot shows it on the app's own page, under no name of its own.
    settings: { name: 'Settings', location: 'settings' },
    // It shows the title that the page gives itself.
    page: { name: 'My day', location: 'pages' },
  }).map(([type, place]) =>
    v.pipe(
      v.object({ uid: v.string(), type: v.literal(type), config: v.object({ entrypoint }) }),
      v.transform(({ config, ...meta }) => ({
        ...meta,
        config: { ...config, ...place, objectTypes: [] },
      })),
    ),
  ),
]);

const ownDirs = ['src/app/cards', 'src/app/pages', 'src/app/settings'].map((dir) =>
  path.join(root, dir),
);

/**
 * Builds every card and the settings page with HubSpot's own builder, each into a folder named by its uid,
 * and lists them in `cards.json`.
 */
export async function buildCards(options: BuildCardsOptions = {}): Promise<BuiltCard[]> {
  const outDir = options.outDir ?? path.join(root, 'dist/cards');
  const cards: BuiltCard[] = [];
  for (const file of await listMetaFiles(options.cardsDir ? [options.cardsDir] : ownDirs)) {
    const cardsDir = path.dirname(file);
    const meta = v.parse(cardMeta, JSON.parse(await readFile(file, 'utf8')));
    const entry = path.basename(meta.config.entrypoint);
    const outputDir = path.join(outDir, meta.uid);
    // The builder empties its folder first; whoever reads the last build must not find it gone meanwhile.
    const freshDir = `${outputDir}.building`;
    await buildCard({ cardsDir, entry, outputDir: freshDir, minify: options.minify ?? true });
    await rm(outputDir, { recursive: true, force: true });
    await rename(freshDir, outputDir);
    cards.push({
      uid: meta.uid,
      title: meta.config.name,
      location: meta.config.location,
      objectTypes: meta.config.objectTypes,
      bundle: path.join(outputDir, `${path.parse(entry).name}.js`),
    });
  }
  const index = cards.map((card) => ({ ...card, bundle: path.relative(outDir, card.bundle) }));
  await writeFile(path.join(outDir, 'cards.json'), `${JSON.stringify(index, null, 2)}\n`);
  return cards;
}

async function listMetaFiles(dirs: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    dirs.map(async (dir) => (await readdir(dir)).map((name) => path.join(dir, name))),
  );
  return files.flat().filter((file) => file.endsWith('-hsmeta.json'));
}

/** One folder per card, because the builder empties the folder it writes to. */
async function buildCard(card: {
  cardsDir: string;
  entry: string;
  outputDir: string;
  minify: boolean;
}): Promise<void> {
  const { cardsDir, outputDir } = card;
  const file = path.join(cardsDir, card.entry);
  if (card.minify) {
    await remoteBuild({ root: cardsDir, entryPoint: file, outputDir, logLevel: 'warn' });
  } else {
    await buildSingleExtension({
      root: cardsDir,
      file,
      outputDir,
      minify: false,
      logLevel: 'warn',
    });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const card of await buildCards()) {
    console.log(`${card.uid}: ${path.relative(root, card.bundle)}`);
  }
}
