import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';

/** Locks this process holds. A lock with our own process id that is not among them is an old one. */
const held = new Set<string>();

/**
 * Takes the lock of a data file or throws a sentence that says who has it. Returns its release. Of
 * processes that try at the same instant one gets it, also when a dead process left it behind.
 */
export function lockFile(file: string): () => void {
  const lock = `${file}.lock`;
  const own = `${process.pid}-${randomUUID()}`;
  const mine = `${lock}.${own}`;
  // Written before it is put in place, so that nobody ever sees a lock without an owner.
  writeFileSync(mine, own);
  try {
    const owner = take(lock, mine);
    if (owner !== undefined) {
      throw new Error(
        `${file} is in use by another emulator (process ${processOf(owner)}). Stop it or choose another file.`,
      );
    }
  } finally {
    unlinkSync(mine);
  }
  held.add(own);
  return () => {
    if (held.delete(own)) unlinkSync(lock);
  };
}

/**
 * Puts the file `mine` in place as the lock, or returns the owner of the one that is there. The lock
 * of a dead owner is replaced only by who holds a second lock, which is named after that owner: no
 * other process can replace it meanwhile, and who comes later sees that the owner is another one.
 */
function take(lock: string, mine: string): string | undefined {
  for (;;) {
    if (link(mine, lock)) return undefined;
    const owner = read(lock);
    if (owner === undefined) continue;
    if (isAlive(owner)) return owner;
    const takeover = `${lock}.${owner}.takeover`;
    const other = take(takeover, mine);
    if (other !== undefined) return other;
    try {
      if (read(lock) === owner) {
        replace(lock, mine);
        return undefined;
      }
    } finally {
      unlinkSync(takeover);
    }
  }
}

/** In one step, from the reader's point of view: a lock is never missing while it changes hands. */
function replace(lock: string, mine: string): void {
  const next = `${mine}.next`;
  linkSync(mine, next);
  renameSync(next, lock);
}

function link(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8').trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function processOf(owner: string): number {
  return Number(owner.split('-', 1)[0]);
}

function isAlive(owner: string): boolean {
  const pid = processOf(owner);
  if (pid === process.pid) return held.has(owner);
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
