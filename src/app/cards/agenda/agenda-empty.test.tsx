import { EmptyState, Tabs } from '@hubspot/ui-extensions';
import { CrmActionButton, CrmActionLink } from '@hubspot/ui-extensions/crm';
import { expect, it } from 'vitest';
import { agendaJson } from '../test/agenda-reply.ts';
import { ok, wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

const counts = { 'needs-outcome': 0, upcoming: 0, past: 0 };

async function open(objectTypeId: string, overview: object) {
  answerFunctions({ 'list-agenda': () => ok({ ...agendaJson({ counts }), ...overview }) });
  const card = renderAgenda({}, { objectTypeId, objectId: 70_001 });
  await card.waitFor(() => {
    card.find(EmptyState);
  });
  return card;
}

it.each(['0-1', '0-2', '0-3', '0-5'])(
  'offers what HubSpot itself can begin on a record of type %s without anything',
  async (objectTypeId) => {
    const card = await open(objectTypeId, {});

    expect(card.maybeFind(Tabs)).toBeNull();
    expect(card.find(CrmActionButton).text).toBe('Book a meeting');
    expect(card.find(CrmActionButton).props).toMatchObject({
      actionType: 'SCHEDULE_MEETING',
      actionContext: { objectTypeId, objectId: 70_001 },
    });
    expect(card.find(CrmActionLink).text).toBe('Create an appointment');
    expect(card.find(CrmActionLink).props).toMatchObject({
      actionType: 'OPEN_RECORD_ASSOCIATION_FORM',
      actionContext: {
        objectTypeId: '0-421',
        association: { objectTypeId, objectId: 70_001 },
      },
    });
    expect(wordsOn(card)).toContain('To log a meeting');
  },
);

it.each(['not-activated', 'no-access'] as const)(
  'offers no appointment where the account has none to create: %s',
  async (appointments) => {
    const card = await open('0-1', { appointments });

    expect(card.findAll(CrmActionButton)).toHaveLength(1);
    expect(card.findAll(CrmActionLink)).toEqual([]);
  },
);
