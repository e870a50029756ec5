import { fileURLToPath } from 'node:url';
import { buildCards } from './build-cards.ts';
import { buildFunctions } from './build-functions.ts';
import { readSettings } from './start/settings.ts';
import { startBoth, type Running } from './start/start-both.ts';
import { watchSources, type ChangedParts } from './start/watch-sources.ts';

const appDir = fileURLToPath(new URL('../src/app', import.meta.url));

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A build that fails leaves the last good one in use. */
async function rebuild(running: Running, parts: ChangedParts): Promise<void> {
  const startedAt = performance.now();
  try {
    await Promise.all([
      parts.functions && running.page.rebuildFunctions(buildFunctions),
      parts.cards && running.page.rebuildCards(buildCards),
    ]);
    const names = [parts.cards && 'cards', parts.functions && 'functions'].filter(Boolean);
    console.log(`Built ${names.join(' and ')} in ${Math.round(performance.now() - startedAt)} ms.`);
  } catch (error) {
    console.error(`The build failed; the last good one stays in use.\n${textOf(error)}`);
  }
}

/** `--no-build` starts on what has been built before. */
async function main(): Promise<void> {
  const settings = readSettings();
  if (!process.argv.includes('--no-build')) await Promise.all([buildFunctions(), buildCards()]);
  const running = await startBoth(settings);
  const stopWatching = watchSources(appDir, (parts) => rebuild(running, parts));

  console.log(`Record page:      ${running.page.url}/contacts/101`);
  if (running.isEmulator) {
    console.log(
      '                  and /companies/201, /deals/301, /tickets/401; the bar on top lists them all',
    );
  }
  console.log(
    `${running.isEmulator ? 'HubSpot emulator:' : 'HubSpot API:     '} ${running.hubspotBaseUrl}`,
  );
  console.log('Ctrl+C stops both. Changes below src/app are built as they are saved.');

  const stop = () => {
    stopWatching();
    void running.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await main();
} catch (error) {
  console.error(textOf(error));
  process.exitCode = 1;
}
