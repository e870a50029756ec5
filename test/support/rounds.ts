import { vi } from 'vitest';

type Call = { method: string; url: string; round: number };

/**
 * Stands before `fetch` and gives answers in rounds: those of a round are held until all of them are there
 * and nothing more is sent. So the round of a call tells how many answers it had to wait for, however fast
 * the machine is. Answers of more than one round are never held at once.
 */
export function countRounds(): { calls: () => Call[]; stop: () => void } {
  const send = globalThis.fetch;
  const calls: Call[] = [];
  let round = 1;
  let isHolding = true;
  let isWaiting = 0;
  let held: (() => void)[] = [];

  const giveAll = (): void => {
    const given = held;
    held = [];
    round += 1;
    for (const give of given) give();
  };
  const giveWhenQuiet = async (): Promise<void> => {
    const known = calls.length;
    // What is sent without waiting for an answer has been sent after some turns of the event loop.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (calls.length === known && isWaiting === 0 && held.length > 0) giveAll();
  };

  const hold = async (): Promise<void> => {
    if (!isHolding) return;
    const turn = new Promise<void>((resolve) => held.push(resolve));
    void giveWhenQuiet();
    await turn;
  };

  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const { method, url } = input instanceof Request ? input : { method: 'GET', url: input };
    const { pathname, search } = new URL(url);
    if (!isHolding || pathname.startsWith('/_emulator/')) return send(input, init);
    calls.push({ method: init?.method ?? method, url: pathname + search, round });
    isWaiting += 1;
    try {
      return await send(input, init);
    } finally {
      isWaiting -= 1;
      await hold();
    }
  });

  return {
    calls: () => [...calls],
    stop: () => {
      isHolding = false;
      giveAll();
    },
  };
}
