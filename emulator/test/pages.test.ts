import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { coverage } from '../coverage-table/coverage.ts';
import { routeNotes } from '../coverage-table/route-notes.ts';
import { addControlRoutes } from '../controls/control-routes.ts';
import { createEmulatorState } from '../emulator-state.ts';
import { coveragePage } from '../coverage-table/page.ts';
import { now, startCalls } from './support/call-emulator.ts';

const read = (name: string) => readFile(join(import.meta.dirname, '..', name), 'utf8');
const page = await read('README.md');

describe('the page about the emulator', () => {
  it('is beside one that shows the coverage as it is; npm run coverage-table writes it', async () => {
    expect(await read('coverage.md')).toBe(coveragePage());
  });

  it('has a note of no route that does not exist', () => {
    const routes = coverage().map(({ route }) => route);

    expect(Object.keys(routeNotes).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it('names every control route', () => {
    const controls = new Hono();
    addControlRoutes(
      controls,
      createEmulatorState({ account: 'empty', now: () => now, isStrict: false }),
    );

    // What refuses foreign pages stands before every route and is none.
    const routes = controls.routes.filter(({ method }) => method !== 'ALL');
    const names = routes.map(({ method, path }) => `${method} ${path}`);

    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('prints bodies that its control routes take', async () => {
    const { open } = startCalls();
    const blocks = [...page.matchAll(/```json\n([\s\S]+?)```/g)].map(([, body = '']) => body);
    const [seed = '', fault = ''] = blocks;
    const inTable = [
      ...page.matchAll(/`POST \/_emulator\/([\w/-]+)`\s*\|\s*`(\{.*?\})`\s*\|/g),
    ].map(([, control = '', body = '']) => ({ control, body }));
    const printed = [
      { control: 'seed', body: seed },
      { control: 'faults', body: fault },
      ...inTable,
    ];

    const answers = await Promise.all(
      printed.map(async ({ control, body }) => ({
        control,
        status: (await open(control, JSON.parse(body) as unknown)).status,
      })),
    );

    expect(printed.length).toBeGreaterThan(8);
    expect(
      answers.filter(({ control, status }) => status !== 200 && control !== 'restore'),
    ).toEqual([]);
  });
});
