import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';

/** Locks this process holds. A lock with our own process id that is not among them is an old one. */
const held = new Set<string>();

/** Takes the lock of a data file or throws a sentence that says who has it. Returns its release. */
export function lockFile(file: string): () => void {
  const lock = `${file}.lock`;
  if (!create(lock)) {
    const owner = Number(readFileSync(lock, 'utf8'));
    const isOld = owner === process.pid ? !held.has(lock) : !isRunning(owner);
    if (isOld) unlinkSync(lock);
    if (!isOld || !create(lock)) {
      throw new Error(
        `${file} is in use by another emulator (process ${owner}). Stop it or choose another file.`,
      );
    }
  }
  held.add(lock);
  return () => {
    if (held.delete(lock)) unlinkSync(lock);
  };
}

function create(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
