import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';

/** Bundles a card with HubSpot's builder from nothing but the upload. Returns the bundle's path. */
export async function buildUploadedCard(uploadDir: string, entry: string): Promise<string> {
  const root = join(uploadDir, dirname(entry));
  const outputDir = join(root, 'dist');
  await remoteBuild({
    root,
    entryPoint: join(uploadDir, entry),
    outputDir,
    logLevel: 'error',
    appConfig: { variables: {} },
  });
  const bundle = readdirSync(outputDir).find((file) => file.endsWith('.js'));
  if (!bundle) throw new Error(`HubSpot's builder made no bundle of ${entry}.`);
  return join(outputDir, bundle);
}
