import { vi } from 'vitest';

// A machine that is busy with something else takes its time: both ways to wait give up after a second
// unless they are told otherwise.
const timeout = 20_000;

const { waitFor, waitUntil } = vi;
vi.waitFor = (check, options) => waitFor(check, options ?? { timeout });
vi.waitUntil = (check, options) => waitUntil(check, options ?? { timeout });

vi.mock('@hubspot/ui-extensions/testing', async (importOriginal) => {
  const original = await importOriginal<typeof import('@hubspot/ui-extensions/testing')>();
  const createRenderer: typeof original.createRenderer = (extensionPoint) => {
    const renderer = original.createRenderer(extensionPoint);
    const wait = renderer.waitFor;
    renderer.waitFor = (check, options) => wait(check, options ?? { timeoutInMs: timeout });
    return renderer;
  };
  return { ...original, createRenderer };
});
