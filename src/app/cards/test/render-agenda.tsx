import { hubspot, type CrmContext } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { vi } from 'vitest';
import { AgendaCard } from '../agenda/agenda.tsx';
import { asFunction } from './as-function.ts';
import type { HostActions } from '../agenda/types.ts';

/** The card in HubSpot's test renderer, on contact 101 where no other record is named; `host` in place of what the page can do. */
export function renderAgenda(
  user: Partial<CrmContext['user']> = {},
  crm: CrmContext['crm'] = { objectId: 101, objectTypeId: '0-1' },
  host: Partial<HostActions> = {},
) {
  const renderer = createRenderer('crm.record.sidebar');
  renderer.render(
    <AgendaCard
      host={{ ...renderer.mocks.actions, ...host }}
      context={{
        crm,
        user: { ...renderer.mocks.context.user, locale: 'en-gb', language: 'en', ...user },
      }}
    />,
  );
  return renderer;
}

type ActionButtons = Record<string, (parameters: Record<string, unknown>) => unknown>;

/** Answers every call by its action, and keeps what was asked. */
export function answerFunctions(answers: ActionButtons) {
  const calls: { action: string; parameters: Record<string, unknown> }[] = [];
  vi.spyOn(hubspot, 'serverless').mockImplementation((_uid, options) => {
    const { revision: _, ...given } = options?.parameters as Record<string, unknown>;
    const { action, ...parameters } = given as { action: string };
    calls.push({ action, parameters });
    return Promise.resolve(answers[action]?.(parameters)).then(asFunction);
  });
  return { calls, callsOf: (action: string) => calls.filter((call) => call.action === action) };
}
