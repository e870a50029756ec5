import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const emulatorDir = join(import.meta.dirname, '..');
const contact = '/crm/v3/objects/contacts/101';
const headers = { authorization: 'Bearer emulator-token' };

/** What somebody has who installed the package: its files, Node, and no more. */
describe('the packed emulator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const packed = join(folder, 'node_modules/hubspot-crm-emulator');
  let child: ReturnType<typeof spawn> | undefined;

  beforeAll(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: emulatorDir });
    const [archive = ''] = readdirSync(folder);
    mkdirSync(packed, { recursive: true });
    execFileSync('tar', ['-xf', join(folder, archive), '-C', packed, '--strip-components=1']);
  }, 180_000);

  afterAll(() => child?.kill());

  it('starts with Node alone and answers', async () => {
    child = spawn(process.execPath, [join(packed, 'dist/main.mjs'), '--port', '0'], {
      cwd: folder,
    });
    const [line] = (await once(child.stdout ?? process.stdin, 'data')) as [Buffer];
    const url = /http:\S+/.exec(line.toString())?.[0] ?? '';

    const answer = await fetch(url + contact, { headers });

    expect(answer.status).toBe(200);
  }, 60_000);

  it('is used in a test process by its fetch, and keeps its types', () => {
    const file = join(folder, 'use.mts');
    writeFileSync(
      file,
      `import { createEmulator } from 'hubspot-crm-emulator';
const { fetch } = createEmulator({ account: 'demo', now: () => new Date(0) });
const answer: Response = await fetch('http://hubspot${contact}', { headers: ${JSON.stringify(headers)} });
console.log(answer.status);\n`,
    );

    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    const script = ts.transpile(ts.sys.readFile(file) ?? '', {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
    });
    writeFileSync(join(folder, 'use.mjs'), script);
    const output = execFileSync(process.execPath, [join(folder, 'use.mjs')], { encoding: 'utf8' });

    expect(problems).toEqual([]);
    expect(output).toBe('200\n');
  }, 60_000);
});
