import { chromium, type Browser } from 'playwright-core';
import { patienceMs } from '../../setup/limits.ts';

/** Nothing of the browser's own may reach the network, and it has to run as any user in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window, with a profile of its own. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags, timeout: patienceMs });
}
