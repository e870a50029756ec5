import { revision } from '@app/contracts/revision';
import { toWire } from '@app/contracts/wire';
import type { ListDayData } from '@app/contracts/day/list-day';
import { Button, hubspot, Link, Select, Text } from '@hubspot/ui-extensions';
import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { vi } from 'vitest';
import { MyDay } from '../day-page.tsx';

type Answer = (parameters: Record<string, unknown>) => unknown;

const nobody = { id: '71', name: 'Ben Ode', isActive: true };
const done = {
  value: 'COMPLETED',
  label: 'Completed',
  category: 'completed' as const,
  isOpen: false,
};
const missed = { value: 'NO_SHOW', label: 'No show', category: 'no-show' as const, isOpen: false };

export function itemOf(id: string, start: string): ListDayData['items'][number] {
  const from = new Date(start);
  return {
    kind: 'meeting',
    id,
    title: `Meeting ${id}`,
    start: from,
    end: new Date(from.getTime() + 1_800_000),
    outcome: null,
    place: null,
    joinUrl: null,
    owner: nobody,
    updatedAt: new Date('2026-11-01T00:00:00Z'),
    isPinned: false,
    copies: [],
  };
}

export function dayWith(more: Partial<ListDayData> = {}): ListDayData {
  const owed = more.owed ?? [];
  return {
    owner: nobody,
    items: [],
    owed,
    owedTotal: owed.length,
    appointments: 'available',
    options: { appointment: [], meeting: [done, missed] },
    hiddenOptions: { appointment: [], meeting: [] },
    hasTeam: true,
    problems: [],
    ...more,
  };
}

export const ok = (data: object) => ({ ok: true, revision, data: toWire(data) });
export const refuse = (code: string, details: object = {}) => ({
  ok: false,
  error: { code, message: '', details },
});

/** My day at an address, on what its function answers by action. */
export function renderDay(path: string, answers: Record<string, Answer>) {
  const calls: { action: string; parameters: Record<string, unknown> }[] = [];
  const all: Record<string, Answer> = {
    'day/list-people': () => ok({ people: [] }),
    'day/list-loose-ends': () => ok({ looseEnds: [], isWhole: true }),
    'day/list-colleagues': () => ok({ colleagues: [{ ownerId: '72', name: 'Cleo Marsh' }] }),
    ...answers,
  };
  vi.spyOn(hubspot, 'serverless').mockImplementation((_uid, options) => {
    const { action: name, ...parameters } = options?.parameters as { action: string };
    const action = `day/${name}`;
    calls.push({ action, parameters });
    return Promise.resolve(all[action]?.(parameters));
  });
  const renderer = createRenderer('pages');
  renderer.mocks.setPageLocation({ path, params: {} });
  const { context, actions } = renderer.mocks;
  const copied: string[] = [];
  const host = {
    addAlert: actions.addAlert,
    navigateToPage: vi.fn(),
    closeOverlay: vi.fn(),
    copyTextToClipboard: (text: string) => {
      copied.push(text);
      return Promise.resolve();
    },
  };
  const Page = () => (
    <MyDay
      context={{ ...context, user: { ...context.user, id: 61, language: 'en', locale: 'en-us' } }}
      host={host}
    />
  );
  const Router = createPageRouter(
    <PageRoutes>
      <PageRoutes.IndexRoute component={Page} />
      <PageRoutes.AnyRoute component={Page} />
    </PageRoutes>,
  );
  renderer.render(<Router />);
  const texts = () =>
    [...renderer.findAll(Text), ...renderer.findAll(Link)].map(({ text }) => text ?? '').join('\n');
  const buttons = (label: string) =>
    renderer.findAll(Button).filter(({ text }) => text?.replaceAll(',', '') === label);
  return {
    ...renderer,
    host,
    copied,
    texts,
    buttons,
    callsOf: (action: string) => calls.filter((call) => call.action === action),
    toasts: () => actions.addAlert.calls.map(([toast]) => toast.message),
    says: (text: string) =>
      renderer.waitFor(() => {
        if (!texts().includes(text)) throw new Error(`"${text}" is not said.`);
      }),
    has: (label: string, count = 1) =>
      renderer.waitFor(() => {
        if (buttons(label).length !== count) throw new Error(`Not ${count} of "${label}".`);
      }),
    press: (label: string, nth = 0) => {
      buttons(label)[nth]?.trigger('onClick');
    },
    choose: (name: string, value: string) => {
      const select = renderer.findAll(Select).find(({ props }) => props.name === name);
      (select?.props.onChange as ((value: string) => void) | undefined)?.(value);
    },
  };
}
