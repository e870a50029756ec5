import { findBrowser } from '../test/browser/support/find-browser.ts';
import { launchBrowser } from '../test/browser/support/launch-browser.ts';
import { startStack } from '../test/browser/support/start-stack.ts';
import { loadAll, meetingsOwed, openCounted, tap, type Tap } from '../test/browser/support/tap.ts';
import { controlEmulator } from './control-emulator.ts';
import { median, report } from './report.ts';

const contact = '102';
const rowCount = 150;
const runs = 9;

/** One tap in a list of 150 rows: how long until it shows, and what crosses between worker and page for it. */
export async function benchTapping(): Promise<boolean> {
  const executable = findBrowser();
  if (executable === undefined) {
    console.log('tap in the agenda: not measured, there is no Chrome or Chromium');
    return true;
  }
  const stack = await startStack();
  const browser = await launchBrowser(executable);
  try {
    await controlEmulator(stack.emulatorUrl, 'seed', { objects: meetingsOwed(rowCount, contact) });
    const opened = await openCounted(browser, stack.url, contact);
    await loadAll(opened);
    const selected: Tap[] = [];
    const answered: Tap[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const button = { selector: 'button', name: 'Completed', index: rowCount / 2 };
      answered.push(await tap(opened, button, 'Saving…'));
    }
    await opened.card.getByRole('button', { name: 'Select…' }).click();
    await opened.card.getByRole('checkbox').nth(runs).waitFor();
    for (let run = 1; run <= runs; run += 1) {
      const box = { selector: 'input[type=checkbox]', name: '', index: run };
      selected.push(await tap(opened, box, `${run} selected`));
    }
    return [
      ...reportTaps(`select one of ${rowCount} rows`, selected),
      ...reportTaps(`set one outcome among ${rowCount} rows`, answered),
    ].every(Boolean);
  } finally {
    await browser.close();
    await stack.close();
  }
}

function reportTaps(name: string, taps: readonly Tap[]): boolean[] {
  return [
    report({
      name: `${name}, median of ${runs} until it shows`,
      value: median(taps.map(({ ms }) => ms)),
      unit: 'ms',
      budget: { value: 100 },
    }),
    report({
      name: `${name}, between worker and page`,
      value: median(taps.map(({ messages }) => messages)),
      unit: 'messages',
      budget: { value: 60 },
    }),
    report({
      name: `${name}, sent with them`,
      value: median(taps.map(({ bytes }) => bytes)),
      unit: 'bytes',
      budget: { value: 10_000 },
    }),
  ];
}
