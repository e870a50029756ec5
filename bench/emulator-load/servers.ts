import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type MeasuredServer = {
  url: string;
  /** Processor time used so far. */
  cpuMs(): Promise<number>;
  /** What the process needs after collecting garbage. */
  heapBytes(): Promise<number>;
  close(): Promise<void>;
};

/** Starts one of the servers of this folder in a process of its own. */
export async function startServer(file: string, input: unknown): Promise<MeasuredServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, { execArgv: ['--import', 'tsx', '--expose-gc'] });
  child.send({ input });
  const url = String(await answer(child));
  const ask = async (question: string) => {
    child.send({ question });
    return Number(await answer(child));
  };
  return {
    url,
    cpuMs: () => ask('cpu'),
    heapBytes: () => ask('heap'),
    async close() {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.once('message', resolve);
  });
}
