import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildUploadedCard } from './rehearsal/build-uploaded-card.ts';
import { inspectUpload } from './rehearsal/inspect-upload.ts';
import { installCardPackages } from './rehearsal/install-card-packages.ts';
import { type Component, listComponents } from './rehearsal/list-components.ts';
import { listFiles } from './rehearsal/list-files.ts';
import { describeSize, measure } from './rehearsal/measure.ts';
import { packUpload } from './rehearsal/pack-upload.ts';
import { runProcess } from './rehearsal/run-process.ts';
import { unpackUpload } from './rehearsal/unpack-upload.ts';

const projectDir = join(import.meta.dirname, '..');

async function rehearseUpload(workDir: string): Promise<void> {
  const archive = join(workDir, 'upload.zip');
  const uploadDir = join(workDir, 'upload');

  await buildHere();
  await packUpload(projectDir, archive);
  await unpackUpload(archive, uploadDir);
  const problems = await inspectUpload(uploadDir);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  report(
    'archive',
    `${describeSize(measure(archive))}, ${String(listFiles(uploadDir).length)} files`,
  );

  const components = listComponents(uploadDir);
  for (const { uid, entry } of withEntry(components, 'app-function')) {
    report(`function ${uid}`, describeSize(measure(join(uploadDir, entry))));
  }
  const cards = ['card', 'page', 'settings'].flatMap((type) => withEntry(components, type));
  for (const folder of new Set(cards.map(({ entry }) => dirname(entry)))) {
    const { names, durationMs } = await installCardPackages(uploadDir, folder);
    report(`npm ci in ${folder}`, `${String(names.length)} packages, ${seconds(durationMs)}`);
  }
  for (const { uid, entry } of cards) {
    const bundle = await buildUploadedCard(uploadDir, entry);
    report(`card ${uid}`, describeSize(measure(bundle)));
    compareWithBundleHere(uid, bundle);
  }
}

async function buildHere(): Promise<void> {
  const build = await runProcess('npm', ['run', '--silent', 'build'], {
    cwd: projectDir,
    env: process.env,
  });
  if (build.code !== 0) throw new Error(`The project does not build here:\n${build.output}`);
}

/** What the record page runs must be what HubSpot would build. */
function compareWithBundleHere(uid: string, uploadedBundle: string): void {
  const bundleHere = join(projectDir, 'dist/cards', uid, basename(uploadedBundle));
  if (!readFileSync(bundleHere).equals(readFileSync(uploadedBundle))) {
    throw new Error(
      `The bundle of ${uid} differs from ${bundleHere}, built from the same sources.`,
    );
  }
}

function withEntry(components: Component[], type: string): { uid: string; entry: string }[] {
  return components.flatMap(({ uid, entry, type: ownType }) =>
    ownType === type && entry !== undefined ? [{ uid, entry }] : [],
  );
}

function report(part: string, text: string): void {
  console.log(`${part.padEnd(28)} ${text}`);
}

function seconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(1)} s`;
}

const workDir = mkdtempSync(join(tmpdir(), 'upload-rehearsal-'));
try {
  await rehearseUpload(workDir);
  console.log('The upload holds what HubSpot needs.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(workDir, { recursive: true, force: true });
}
