import { startContainer, type Container, type ContainerOptions } from './container.ts';

export type Lease = {
  container: Container;
  start: 'cold' | 'warm';
  /** Gives the container back for the next call. Nothing else may use it afterwards. */
  release: () => void;
  /** Ends the process: it timed out or died, and must not be used again. */
  discard: () => void;
};

export type ContainerPool = {
  /** An idle container of this function, token and address, or a new one. Rejects when none is ready in time. */
  lease(options: ContainerOptions, limitMs: number): Promise<Lease>;
  /** Ends idle containers now and busy ones after their call. */
  recycle(): void;
  close(): void;
};

type Idle = {
  container: Container;
  timer: NodeJS.Timeout;
};

export function createContainerPool(idleLimitMs: number): ContainerPool {
  const idle = new Map<string, Idle[]>();
  const stops = new Set<() => void>();
  let generation = 0;

  function takeIdle(key: string): Container | undefined {
    const entry = idle.get(key)?.pop();
    if (entry === undefined) return undefined;
    clearTimeout(entry.timer);
    return entry.container;
  }

  function putIdle(key: string, container: Container): void {
    const entries = idle.get(key) ?? [];
    const timer = setTimeout(() => {
      idle.set(
        key,
        (idle.get(key) ?? []).filter((entry) => entry.container !== container),
      );
      end(container.stop);
    }, idleLimitMs);
    timer.unref();
    idle.set(key, [...entries, { container, timer }]);
  }

  function end(stop: () => void): void {
    stops.delete(stop);
    stop();
  }

  function stopIdle(): void {
    for (const { container, timer } of [...idle.values()].flat()) {
      clearTimeout(timer);
      end(container.stop);
    }
    idle.clear();
  }

  async function startNew(options: ContainerOptions, limitMs: number): Promise<Container> {
    const { ready, stop } = startContainer(options);
    stops.add(stop);
    const timer = setTimeout(() => end(stop), limitMs);
    try {
      return await ready;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async lease(options, limitMs) {
      const key = JSON.stringify([
        options.uid,
        options.file,
        options.token,
        options.hubspotBaseUrl,
      ]);
      const startedIn = generation;
      const warm = takeIdle(key);
      const container = warm ?? (await startNew(options, limitMs));
      return {
        container,
        start: warm ? 'warm' : 'cold',
        release: () => (startedIn === generation ? putIdle(key, container) : end(container.stop)),
        discard: () => end(container.stop),
      };
    },
    recycle() {
      generation += 1;
      stopIdle();
    },
    close() {
      generation += 1;
      stopIdle();
      for (const stop of stops) stop();
      stops.clear();
    },
  };
}
