import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { report } from './report.ts';

const functionFile = fileURLToPath(new URL('../src/app/functions/dist/agenda.js', import.meta.url));
const rounds = 15;

const ours = `require(${JSON.stringify(functionFile)})`;
/** The same two APIs that the agenda reads, through HubSpot's whole client. */
const wholeClient = `
  const { Client } = require('@hubspot/api-client');
  const client = new Client({ accessToken: 'x' });
  client.crm.objects.meetings.batchApi;
  client.crm.contacts.basicApi;`;

/**
 * Loading the built function against loading HubSpot's whole client, each in a fresh process, in turn: the processor
 * time of it, the least of several rounds. What else runs on the machine then counts as little as it can.
 */
export function benchLoading(): boolean {
  const times = { ours: [] as number[], whole: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const one = { ours: timeInFreshProcess(ours), whole: timeInFreshProcess(wholeClient) };
    // The first round fills the file cache.
    if (round === 0) continue;
    times.ours.push(one.ours);
    times.whole.push(one.whole);
  }
  return report({
    name: `load agenda.js, processor time, the least of ${rounds} processes`,
    value: Math.min(...times.ours),
    unit: 'ms',
    comparedWith: { name: 'the whole @hubspot/api-client', value: Math.min(...times.whole) },
    budget: { ratio: 0.25 },
  });
}

function timeInFreshProcess(code: string): number {
  const script = `const before = process.cpuUsage(); ${code}
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(String((user + system) / 1000));`;
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}
