import { Button, Tabs, Link } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';
import { useRecordUpdates } from './use-record-updates.ts';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { HostActions } from './types.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

type Mocks = { mocks: { actions: ReturnType<typeof renderAgenda>['mocks']['actions'] } };

/** As HubSpot's page does once the card has asked to be told. */
async function tellUpdate({ mocks }: Mocks): Promise<void> {
  await vi.waitFor(() => {
    expect(mocks.actions.onCrmPropertiesUpdate.calls).not.toEqual([]);
  });
  mocks.actions.onCrmPropertiesUpdate.calls.at(-1)?.[1]({});
}

it('reads the agenda again when the record changes, with the rows still in sight', async () => {
  let title = 'Before';
  const { callsOf } = answerFunctions({
    'list-agenda': () => ({ ok: true, data: agendaJson({ items: [itemJson({ title })] }) }),
  });
  const card = renderAgenda();
  await card.waitFor(() => card.find(Tabs));
  title = 'After';

  await vi.waitFor(async () => {
    await tellUpdate(card);
    expect(callsOf('list-agenda').length).toBeGreaterThan(1);
  });
  await card.waitFor(() => {
    expect(card.find(Link, { href: '#' }).text).toBe('After');
  });
});

it('takes an update that the card asked for itself as its own', async () => {
  const onUpdate = vi.fn();
  const renderer = createRenderer('crm.record.sidebar');
  const host: HostActions = renderer.mocks.actions;
  function Card() {
    const { refreshObjectProperties } = useRecordUpdates(host, onUpdate);
    return <Button onClick={refreshObjectProperties}>Refresh</Button>;
  }
  renderer.render(<Card />);

  renderer.find(Button).trigger('onClick');
  await tellUpdate(renderer);
  expect(onUpdate).not.toHaveBeenCalled();

  vi.setSystemTime(new Date('2026-11-21T09:01:00Z'));
  await tellUpdate(renderer);
  expect(onUpdate).toHaveBeenCalledTimes(1);
});
