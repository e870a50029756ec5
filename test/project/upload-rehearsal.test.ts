import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { inspectUpload } from '../../scripts/rehearsal/inspect-upload.ts';
import { listFiles } from '../../scripts/rehearsal/list-files.ts';
import { packUpload } from '../../scripts/rehearsal/pack-upload.ts';
import { unpackUpload } from '../../scripts/rehearsal/unpack-upload.ts';
import { isWhole, sample } from '../support/whole.ts';
import { copyProjectTo } from './support/copy-project.ts';

const workDir = mkdtempSync(join(tmpdir(), 'upload-test-'));
const uploaded = join(workDir, 'upload');

beforeAll(async () => {
  const project = join(workDir, 'project');
  copyProjectTo(project);
  writeFileSync(join(project, 'src/app/functions/.env'), 'PRIVATE_APP_ACCESS_TOKEN=x\n');
  writeFileSync(join(project, 'src/app/cards/left-over.test.tsx'), '');
  await packUpload(project, join(workDir, 'upload.zip'));
  await unpackUpload(join(workDir, 'upload.zip'), uploaded);
});

afterAll(() => {
  rmSync(workDir, { recursive: true, force: true });
});

describe("what HubSpot's command line packs", () => {
  it('holds what HubSpot builds and runs', () => {
    const files = listFiles(uploaded);

    expect(files).toEqual(
      expect.arrayContaining([
        'app/app-hsmeta.json',
        'app/cards/agenda-card-hsmeta.json',
        'app/cards/agenda-card.tsx',
        'app/cards/package.json',
        'app/cards/tsconfig.json',
        'app/functions/dist/THIRD-PARTY-LICENSES.txt',
        'app/functions/dist/agenda.js',
        'app/functions/agenda-hsmeta.json',
        'app/functions/package.json',
        'app/package-lock.json',
        'app/package.json',
        'app/packages/contracts/src/agenda/list-agenda.ts',
        'app/packages/domain/src/app-error.ts',
      ]),
    );
  });

  it('leaves out a .env, tests, and the sources that only functions are built from', () => {
    const files = listFiles(uploaded);

    const kept = files.filter((file) =>
      /\.env|\.test\.|functions\/.*\.ts$|packages\/(hubspot|services)\//.test(file),
    );
    expect(kept).toEqual([]);
  });
});

describe('the rehearsal', () => {
  it('finds nothing wrong with this project', async () => {
    const problems = await inspectUpload(uploaded);

    expect(problems).toEqual([]);
  });

  it('refuses an environment file that the command line does not ignore', async () => {
    const upload = copyUpload();
    writeFileSync(join(upload, 'app/functions/production.env'), 'A=1\n');

    const problems = await inspectUpload(upload);

    expect(problems).toEqual(['app/functions/production.env must not be uploaded.']);
  });

  const secrets = [
    ['an app token', `const token = '${['pat', 'eu1', '0123abcd', '4567'].join('-')}';`],
    ['an API key', "const query = '?hapikey=01234567-89ab-cdef-0123-456789abcdef';"],
    ['a token of the emulator', "const token = 'emulator-token-read-only';"],
    ['a token assignment', '// PRIVATE_APP_ACCESS_TOKEN=abcdefgh12345678'],
  ];

  it.each(sample(secrets, 4))('refuses %s', async (name, text) => {
    const upload = copyUpload();
    appendFileSync(join(upload, 'app/functions/dist/agenda.js'), `\n${text}\n`);

    const problems = await inspectUpload(upload);

    expect(problems).toEqual([`app/functions/dist/agenda.js holds ${name}.`]);
  });

  it('refuses a card that imports from outside its folder', async () => {
    const upload = copyUpload();
    const specifier = '../packages/domain/src/app-error.ts';
    appendFileSync(join(upload, 'app/cards/agenda-card.tsx'), `\nexport * from '${specifier}';\n`);

    const problems = await inspectUpload(upload);

    expect(problems).toEqual([
      `app/cards/agenda-card.tsx imports ${specifier}, outside app/cards/. Share code through a package.`,
    ]);
  });

  it.runIf(isWhole)('refuses a card that imports a file which is not uploaded', async () => {
    const upload = copyUpload();
    appendFileSync(join(upload, 'app/cards/agenda-card.tsx'), `\nimport './left-over.test.tsx';\n`);

    const problems = await inspectUpload(upload);

    expect(problems).toEqual([
      'app/cards/agenda-card.tsx imports ./left-over.test.tsx, which the upload does not hold.',
    ]);
  });

  it('refuses a function that requires an outside package, even when only later', async () => {
    const upload = copyUpload();
    const file = join(upload, 'app/functions/dist/agenda.js');
    appendFileSync(file, `\nexports.later = () => require('lodash');\n`);

    const problems = await inspectUpload(upload);

    expect(problems).toEqual([
      'app/functions/dist/agenda.js requires lodash, which is not part of it.',
    ]);
  });

  const unloadable = [
    ['throws', `throw new TypeError('no token');`, 'TypeError: no token'],
    ['has no main', 'exports.run = () => 1;', 'Error: main is undefined, not a function'],
    ['is not CommonJS', 'export const main = () => 1;', 'SyntaxError'],
  ];

  it.each(sample(unloadable, 4))(
    'refuses a function file that %s when it is loaded',
    async (_case, source, reason) => {
      const upload = copyUpload();
      writeFileSync(join(upload, 'app/functions/dist/agenda.js'), source);

      const problems = await inspectUpload(upload);

      expect(problems).toEqual([expect.stringContaining(reason)]);
      expect(problems[0]).toContain('app/functions/dist/agenda.js does not load');
    },
  );

  const parts = [
    ['built function', 'functions/dist/agenda.js', 'functions/agenda-hsmeta.json'],
    ['card', 'cards/agenda-card.tsx', 'cards/agenda-card-hsmeta.json'],
  ];

  it.each(sample(parts, 4))('refuses a missing %s', async (_part, file, hsmeta) => {
    const upload = copyUpload();
    rmSync(join(upload, 'app', file));

    const problems = await inspectUpload(upload);

    expect(problems).toContain(`app/${hsmeta} names app/${file}, which the upload does not hold.`);
  });

  it.runIf(isWhole)('refuses packages without a lock file', async () => {
    const upload = copyUpload();
    rmSync(join(upload, 'app/package-lock.json'));

    const problems = await inspectUpload(upload);

    expect(problems).toContain(
      'app/cards/package.json has dependencies, but no package-lock.json lies beside or above it.',
    );
  });

  it.runIf(isWhole)('refuses installed packages', async () => {
    const upload = copyUpload();
    cpSync(
      join(upload, 'app/functions/package.json'),
      join(upload, 'app/functions/node_modules/x/package.json'),
    );

    const problems = await inspectUpload(upload);

    expect(problems).toEqual(['app/functions/node_modules/x/package.json must not be uploaded.']);
  });
});

function copyUpload(): string {
  const copy = mkdtempSync(join(tmpdir(), 'upload-copy-'));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  cpSync(uploaded, copy, { recursive: true });
  return copy;
}
