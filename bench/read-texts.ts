import { fileURLToPath } from 'node:url';
import { startEmulator } from '../emulator/server.ts';
import { createActionRunner } from '../preview/run-action.ts';
import { controlEmulator } from './control-emulator.ts';
import { report } from './report.ts';
import { actionsThatRead, type TextReader } from './text-readers.ts';
import { ordinaryText, worstTexts } from './texts-to-read.ts';

const rounds = 7;
const mostTimes = 3;
const functionsDir = fileURLToPath(new URL('../src/app/functions/dist/', import.meta.url));

/**
 * Texts made to be slow beside one as Outlook writes it, in every action that reads one. Held against each
 * other is the processor time of the function's process, the least of several rounds in which all take turns:
 * what else runs on the machine then counts as little as it can.
 */
export async function benchReadingTexts(): Promise<boolean> {
  const emulator = await startEmulator();
  const runner = createActionRunner({ functionsDir, hubspotBaseUrl: emulator.url });
  const seed = (body: object): Promise<unknown> => controlEmulator(emulator.url, 'seed', body);
  const timeOf = async ({ action, parameters, holds, ends }: TextReader, text: string) => {
    await seed(holds(text));
    const { body, cpuMs } = await runner.run({
      action,
      token: 'emulator-token',
      record: { objectTypeId: '0-1', objectId: '101' },
      propertiesToSend: ['hs_object_id'],
      parameters: parameters(text),
    });
    const answer = JSON.stringify(body);
    if (!answer.includes(ends)) throw new Error(`${action} did not answer ${ends}: ${answer}`);
    return cpuMs;
  };
  try {
    const kept: boolean[] = [];
    for (const reader of actionsThatRead) {
      const texts = { ordinary: ordinaryText, ...worstTexts };
      const least = new Map<string, number>();
      for (let round = 0; round <= rounds; round += 1) {
        for (const [kind, text] of Object.entries(texts)) {
          const time = await timeOf(reader, text);
          // The first round warms the function up.
          if (round > 0) least.set(kind, Math.min(time, least.get(kind) ?? Infinity));
        }
      }
      const usual = least.get('ordinary') ?? Number.NaN;
      for (const kind of Object.keys(worstTexts)) {
        kept.push(
          report({
            name: `${reader.action}, ${reader.of}: ${kind}`,
            value: least.get(kind) ?? Number.NaN,
            unit: 'ms',
            comparedWith: { name: 'ordinary HTML', value: usual },
            budget: { ratio: mostTimes },
          }),
        );
      }
    }
    return kept.every(Boolean);
  } finally {
    runner.close();
    await emulator.close();
  }
}
