import { revision } from '@app/contracts/revision';
import { toWire } from '@app/contracts/wire';
import type { SetupReport } from '@app/contracts/setup/check-setup';
import {
  findingIds,
  setupOutcomes,
  type Finding,
  type FindingId,
  type FindingStatus,
} from '@app/domain/setup-finding';
import { hubspot, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { vi } from 'vitest';
import { SetupCheck } from '../setup-check.tsx';

/** A finding as the function reports it, its status where the outcome is one of its own. */
export function findingOf(
  id: FindingId,
  reason: string,
  details: Finding['details'] = {},
): SetupReport['findings'][number] {
  const statuses: Record<string, FindingStatus> = setupOutcomes[id];
  return { id, status: statuses[reason] ?? 'unknown', reason, details };
}

/** A report in which all is well but the given findings. */
export function reportWith(...findings: SetupReport['findings']): SetupReport {
  const well = findingIds.map((id) => {
    const passing = Object.entries(setupOutcomes[id]).find(([, status]) => status === 'pass');
    return findings.find((finding) => finding.id === id) ?? findingOf(id, passing?.[0] ?? '');
  });
  return {
    findings: well,
    outcomeLists: [],
    checkedAt: new Date('2026-11-21T09:00:00Z'),
    calls: 15,
  };
}

/** The page in HubSpot's test renderer; each answer goes to one call, the last to all that follow. */
export function renderSettings(language: string, ...answers: unknown[]) {
  const calls: unknown[] = [];
  vi.spyOn(hubspot, 'serverless').mockImplementation((uid, options) => {
    calls.push({ uid, ...options });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const renderer = createRenderer('settings');
  const { context, actions } = renderer.mocks;
  const copied: string[] = [];
  const host = {
    addAlert: actions.addAlert,
    copyTextToClipboard: vi.fn((text: string) => {
      copied.push(text);
      return Promise.resolve();
    }),
  };
  renderer.render(
    <SetupCheck
      context={{ ...context, user: { ...context.user, id: 61_000_001, language } }}
      host={host}
    />,
  );
  const text = (): string =>
    renderer
      .findAll(Text)
      .map((node) => node.text)
      .join('\n');
  return { ...renderer, calls, copied, host, text };
}

export const ok = (data: SetupReport) => ({ ok: true, revision, data: toWire(data) });
