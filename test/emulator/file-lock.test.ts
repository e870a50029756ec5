import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFile } from '../../emulator/data-file/file-lock.ts';
import type { Attempt } from './support/lock-contender.ts';

const CONTENDER = fileURLToPath(new URL('./support/lock-contender.ts', import.meta.url));
const ATTEMPTS = 150;
const PATIENCE_MS = 60_000;
/** No process has this id: it is above the highest that systems give. */
const DEAD = 4_194_305;

let contenders: ChildProcess[] = [];
let directory = '';

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'lock-'));
  contenders = [1, 2].map(() => fork(CONTENDER, { execArgv: ['--import', 'tsx'] }));
  await Promise.all(contenders.map((contender) => once(contender, 'message')));
});

afterAll(async () => {
  await Promise.all(
    contenders.map(async (contender) => {
      const exited = once(contender, 'exit');
      contender.kill();
      await exited;
    }),
  );
  rmSync(directory, { recursive: true });
});

/** What both processes say that try to lock a file at the same instant. */
async function contend(file: string): Promise<unknown[]> {
  const attempt: Attempt = { file, at: Date.now() + 3 };
  return Promise.all(
    contenders.map(async (contender) => {
      const said = once(contender, 'message');
      contender.send(attempt);
      return (await said)[0] as unknown;
    }),
  );
}

describe('the lock of a data file', () => {
  it.each([
    ['nobody has', () => undefined],
    ['a dead process left', (file: string) => leave(`${file}.lock`, String(DEAD))],
    [
      'a process left that died while it took it over',
      (file: string) => {
        leave(`${file}.lock`, `${DEAD}-a`);
        leave(`${file}.lock.${DEAD}-a.takeover`, `${DEAD}-b`);
      },
    ],
  ])(
    'goes to one of two that try at once, when it is one that %s',
    async (kind, prepare) => {
      const rounds: unknown[][] = [];

      for (let round = 0; round < ATTEMPTS; round += 1) {
        const file = join(directory, `${kind}-${round}`);
        prepare(file);
        rounds.push(await contend(file));
      }

      const winners = rounds.map((said) => said.filter((each) => each === 'got it').length);
      const refusals = rounds.flat().filter((each) => each !== 'got it');
      expect(winners).toEqual(rounds.map(() => 1));
      expect(refusals).toHaveLength(ATTEMPTS);
      expect(refusals.filter((each) => !String(each).includes('in use by another'))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('leaves nothing behind but itself, and itself only until it is given back', () => {
    const own = mkdtempSync(join(directory, 'own-'));
    const file = join(own, 'account.jsonl');
    leave(`${file}.lock`, String(DEAD));

    const release = lockFile(file);
    const held = readdirSync(own);
    release();

    expect(held).toEqual(['account.jsonl.lock']);
    expect(readdirSync(own)).toEqual([]);
  });
});

function leave(lock: string, owner: string): void {
  writeFileSync(lock, owner);
}
