import { createElement, useState, type ReactNode } from 'react';
import { afterEach, onTestFinished, vi } from 'vitest';
import { setClock } from '../../src/app/packages/card-kit/src/clock/present.ts';
import { patienceMs } from './limits.ts';
import './patience.ts';

// HubSpot's test renderer: patient with a busy machine, and rid of what it drew when the test ends.
vi.mock('@hubspot/ui-extensions/testing', async (importOriginal) => {
  const original = await importOriginal<typeof import('@hubspot/ui-extensions/testing')>();
  const createRenderer: typeof original.createRenderer = (extensionPoint) => {
    const renderer = original.createRenderer(extensionPoint);
    const { render, waitFor } = renderer;
    renderer.render = (node) => render(createElement(UntilTestEnds, null, node));
    renderer.waitFor = (check, options) => waitFor(check, options ?? { timeoutInMs: patienceMs });
    return renderer;
  };
  return { ...original, createRenderer };
});

/** The renderer cannot take away what it draws, whose timers and late answers would go on beside other tests. */
function UntilTestEnds({ children }: { children?: ReactNode }): ReactNode {
  const [isOver, setIsOver] = useState(false);
  useState(() => {
    onTestFinished(() => {
      setIsOver(true);
    });
  });
  return isOver ? null : children;
}

// Test files share a process and their modules: what a test has changed of time is over with it.
afterEach(() => {
  vi.useRealTimers();
  setClock(Date.now(), Date.now());
});
