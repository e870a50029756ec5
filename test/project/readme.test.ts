import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const projectDir = join(import.meta.dirname, '../..');
const readme = readFileSync(join(projectDir, 'README.md'), 'utf8');
const minutes = 60_000;

/** Without what the test runner sets: a newcomer's shell knows nothing of it, and builds heed it. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST|TZ$)/.test(name)),
);

/** The one command of the README's shell blocks that begins like this, without its comment. */
function commandFrom(start: string): string {
  const blocks = [...readme.matchAll(/```sh\n([\s\S]+?)```/g)].map(([, block = '']) => block);
  const lines = blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith(start));
  expect(lines).toHaveLength(1);
  return lines[0]?.replace(/\s+#.*$/, '') ?? '';
}

// Installs everything twice, so it runs when it is asked for: npm run try-readme.
describe.runIf(process.env['TRY_README'])('a newcomer with an empty folder', () => {
  let folder: string;
  const started: { pid: number | undefined; ended: Promise<number | null> }[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newcomer-'));
    const left = new Set(['node_modules', 'dist', '.git', '.rehearsal']);
    cpSync(projectDir, folder, {
      recursive: true,
      filter: (file) => file === projectDir || !left.has(basename(file)),
    });
  });
  // The demo builds what it serves: it must be gone before the next line is tried in its folder.
  afterEach(async () => {
    for (const { pid, ended } of started.splice(0)) {
      if (pid !== undefined) kill(pid);
      await ended;
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Runs a line of the README in a shell, as a process group of its own. */
  function run(command: string, environment: Record<string, string> = {}) {
    const child = spawn('sh', ['-c', command], {
      cwd: folder,
      detached: true,
      env: { ...ownEnvironment, npm_config_prefer_offline: 'true', ...environment },
    });
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    started.push({ pid: child.pid, ended });
    return { ended, output: () => output };
  }

  it(
    'gets to the running demo',
    async () => {
      const [port, emulatorPort] = [await freePort(), await freePort()];

      const demo = run(commandFrom('npm ci && npm start'), {
        PORT: String(port),
        EMULATOR_PORT: String(emulatorPort),
      });
      const first = await Promise.race([
        demo.ended.then((code) => `ended with ${code}: ${demo.output()}`),
        untilItAnswers(`http://localhost:${port}/contacts/101`),
      ]);
      expect(first).toBe('answers');

      const contact = await fetch(`http://localhost:${emulatorPort}/crm/v3/objects/contacts/101`, {
        headers: { authorization: 'Bearer emulator-token' },
      });
      expect(contact.status).toBe(200);
      expect(demo.output()).toContain(`http://localhost:${port}/contacts/101`);
    },
    5 * minutes,
  );

  it(
    'gets to a packed upload that HubSpot could build',
    async () => {
      const packing = run(commandFrom('npm ci && npm run build && npm run rehearse'));

      expect(await packing.ended, packing.output()).toBe(0);
    },
    6 * minutes,
  );
});

function kill(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function untilItAnswers(url: string): Promise<'answers'> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return 'answers';
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
