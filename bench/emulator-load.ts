import autocannon from 'autocannon';
import { MEETINGS, READS, readAll, storeMeetings } from './emulator-load/meetings.ts';
import { startServer, type MeasuredServer } from './emulator-load/servers.ts';
import { median, report } from './report.ts';

const connections = 50;
const durationS = 2;
const rounds = 5;
/** What an answer may cost at most, in answers of the bare server. */
const MOST_TIMES = 3;

type Load = { cpuMsPerCall: number; callsPerSecond: number; p99Ms: number };

/**
 * Batch reads of a hundred meetings against a server that does nothing but read the same requests
 * and send the same bytes, heads and bodies, each in its own process, in turn. A call costs what it
 * needs of the processor. How long it takes depends on what else the machine does as well: of that the
 * least disturbed round counts.
 */
export async function benchEmulator(): Promise<boolean> {
  const emulator = await startServer('./emulator-server.ts', undefined);
  const empty = await emulator.heapBytes();
  await storeMeetings(emulator.url);
  // After every item was read once: what is kept to answer it again counts too.
  const answers = await readAll(emulator.url);
  const stored = await emulator.heapBytes();
  const bare = await startServer('./bare-server.ts', answers);
  const ours: Load[] = [];
  const bares: Load[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await load(emulator));
      bares.push(await load(bare));
    }
  } finally {
    await Promise.all([emulator.close(), bare.close()]);
  }
  const of = (loads: Load[], name: keyof Load) => median(loads.map((one) => one[name]));
  const most = (loads: Load[]) => Math.max(...loads.map(({ callsPerSecond }) => callsPerSecond));
  const name = 'a bare node:http server that sends the same heads and bodies';
  return [
    report({
      name: `emulator: batch read of 100 of ${MEETINGS} items, processor time per call`,
      value: of(ours, 'cpuMsPerCall'),
      unit: 'ms',
      comparedWith: { name, value: of(bares, 'cpuMsPerCall') },
      budget: { ratio: MOST_TIMES },
    }),
    report({
      name: `emulator: the same, wall time per call on ${connections} connections, best of ${rounds} rounds`,
      value: 1000 / most(ours),
      unit: 'ms',
      comparedWith: { name, value: 1000 / most(bares) },
      budget: { ratio: MOST_TIMES },
    }),
    report({
      name: 'emulator: the same, p99',
      value: of(ours, 'p99Ms'),
      unit: 'ms',
      comparedWith: { name, value: of(bares, 'p99Ms') },
    }),
    report({
      name: 'emulator: memory per stored item of six properties with its history',
      value: (stored - empty) / MEETINGS,
      unit: 'bytes',
      budget: { value: 4000 },
    }),
  ].every(Boolean);
}

async function load(server: MeasuredServer): Promise<Load> {
  const before = await server.cpuMs();
  const result = await autocannon({
    url: server.url,
    connections,
    duration: durationS,
    requests: READS,
  });
  const used = (await server.cpuMs()) - before;
  if (result.non2xx + result.errors > 0) throw new Error('The load had failing calls.');
  return {
    cpuMsPerCall: used / result.requests.total,
    callsPerSecond: result.requests.average,
    p99Ms: result.latency.p99,
  };
}
