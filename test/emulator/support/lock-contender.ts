import { lockFile } from '../../../emulator/data-file/file-lock.ts';

/** One attempt: which file, and when, so that several processes try at the same instant. */
export type Attempt = { file: string; at: number };

/** Takes the lock of a file when it is told to, says whether it got it, and keeps it until then. */
process.on('message', ({ file, at }: Attempt) => {
  while (performance.timeOrigin + performance.now() < at);
  process.send?.(tryLock(file));
});

function tryLock(file: string): string {
  try {
    lockFile(file);
    return 'got it';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.send?.('ready');
