/** Starts a server with what the parent sends first, tells its address, and answers how it does. */
export function serveMeasured(start: (input: unknown) => Promise<string>): void {
  process.on('message', (message: { input?: unknown; question?: 'cpu' | 'heap' }) => {
    if (message.question === undefined) {
      void start(message.input).then((url) => process.send?.(url));
    } else process.send?.(message.question === 'cpu' ? cpuMs() : heapBytes());
  });
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function heapBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
