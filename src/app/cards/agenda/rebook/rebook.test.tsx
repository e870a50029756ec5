import { Alert, Button, LoadingButton, Panel, Tabs, Text } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../../test/agenda-reply.ts';
import { availabilityJson, bookedJson, foundJson, linksJson } from '../../test/booking-reply.ts';
import { openPanelCalled, openSlot } from '../../test/panel-steps.ts';
import { answerFunctions, renderAgenda } from '../../test/render-agenda.tsx';
import { ok, refuse } from '../../test/render-booking.tsx';

const old = itemJson({ id: '1', title: 'Demo' });
const fresh = itemJson({ id: '9', title: 'Ada and Ben' });
const done = { ok: true as const };
const notDone = { ok: false as const, error: { code: 'FORBIDDEN' as const, message: '' } };
const steps = { title: done, associations: done, internalNotes: done, pin: done, outcome: done };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

/** Up to the form for the first slot of the rep's page. */
async function openForm(functions: Parameters<typeof answerFunctions>[0]) {
  const functionCalls = answerFunctions({
    'list-agenda': () => ok(agendaJson({ items: [old] })),
    'find-clashes': () => ok({ clashes: [] }),
    'list-meeting-links': () => ok(linksJson()),
    'get-availability': () => ok(availabilityJson()),
    ...functions,
  });
  const card = renderAgenda();
  const buttonCalled = (label: string) => {
    const all = [...card.findAll(Button), ...card.findAll(LoadingButton)];
    const found = all.find((button) => button.text === label);
    if (found === undefined) throw new Error(`There is no button "${label}".`);
    return found;
  };
  const press = async (label: string): Promise<void> => {
    await card.waitFor(() => {
      buttonCalled(label);
    });
    buttonCalled(label).trigger('onClick');
  };
  await card.waitFor(() => card.find(Tabs));
  const onSelectedChange = card.find(Tabs).props.onSelectedChange as (view: string) => void;
  onSelectedChange('upcoming');
  await card.waitFor(() => {
    buttonCalled('Reschedule');
  });
  buttonCalled('Reschedule').props.overlay?.find(Panel).props.onOpen?.();
  await openPanelCalled(card, 'reschedule-meeting-1-again');
  await openSlot(card, '14:00 · 09:00');
  const words = () =>
    card
      .findAll(Text)
      .map((node) => node.text)
      .join('\n');
  return { card, press, words, ...functionCalls };
}

it('lets the meeting take the place of the old one only once it is booked', async () => {
  const { card, press, words, callsOf } = await openForm({
    'book-meeting': () => ok(bookedJson({ meeting: fresh, existingIds: ['1'] })),
    'replace-item': () => ok({ steps, isFinished: true, meeting: fresh }),
  });
  expect(callsOf('replace-item')).toEqual([]);
  expect(words()).not.toContain('Booked again for');

  await press('Book and invite Ada');

  await vi.waitFor(() => {
    expect(card.mocks.actions.addAlert.calls.at(-1)?.[0].message).toMatch(/^Booked again: Demo, /);
  });
  // On the row of the old one, for as long as the card lives.
  expect(words()).toMatch(/Booked again for Tue,? 24 Nov,? 14:00/);
  expect(callsOf('book-meeting')[0]?.parameters['givenUpIds']).toEqual(['1']);
  expect(callsOf('replace-item')[0]?.parameters).toMatchObject({
    item: { kind: 'meeting', id: '1' },
    meetingId: '9',
    bookedTitle: 'Ada and Ben',
    slug: 'ben-ode',
    existingIds: ['1'],
    expectedUpdatedAt: old.updatedAt,
  });
});

it('leaves the old one alone where nothing is booked', async () => {
  const { card, press, callsOf } = await openForm({
    'book-meeting': () => ok(bookedJson({ status: 'offline' })),
  });

  await press('Book and invite Ada');

  await card.waitFor(() => {
    expect(card.findAll(Alert).at(-1)?.props.title).toBe('Not booked');
  });
  expect(card.findAll(Alert).at(-1)?.text).toContain('The original hasn’t changed.');
  expect(callsOf('replace-item')).toEqual([]);
});

it('looks for the new meeting first where it was not on the record at once', async () => {
  const { card, press, words, callsOf } = await openForm({
    'book-meeting': () => ok(bookedJson()),
    'find-booking': () => ok(foundJson({ isBooked: true, meeting: fresh })),
    'replace-item': () => ok({ steps, isFinished: true, meeting: fresh }),
  });
  await press('Book and invite Ada');
  await card.waitFor(() => {
    expect(words()).toContain(
      'The new meeting isn’t on this record yet. Check again in a few seconds.',
    );
  });
  expect(callsOf('replace-item')).toEqual([]);

  await press('Check again');

  await vi.waitFor(() => {
    expect(callsOf('replace-item')[0]?.parameters).toMatchObject({ meetingId: '9' });
  });
});

it('says what stands where when half of it failed, and finishes it over a change of somebody else', async () => {
  const answers = [
    refuse('STALE'),
    ok({ steps: { ...steps, pin: notDone }, isFinished: false, meeting: fresh }),
    ok({ steps, isFinished: true, meeting: fresh }),
  ];
  const { card, press, words, callsOf } = await openForm({
    'book-meeting': () => ok(bookedJson({ meeting: fresh })),
    'replace-item': () => answers.shift(),
  });
  await press('Book and invite Ada');
  await card.waitFor(() => {
    expect(words()).toContain('This changed since you opened it.');
  });
  expect(words()).toContain('“Demo” hasn’t changed.');

  await press('Finish the rest');
  await card.waitFor(() => {
    expect(words()).toContain('✗ Move the pin: not done yet. HubSpot doesn’t allow this');
  });
  await press('Finish the rest');

  await vi.waitFor(() => {
    expect(callsOf('replace-item')).toHaveLength(3);
  });
  expect(callsOf('replace-item')[1]?.parameters).not.toHaveProperty('expectedUpdatedAt');
  expect(callsOf('book-meeting')).toHaveLength(1);
});
