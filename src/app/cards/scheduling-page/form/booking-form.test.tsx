import {
  Alert,
  Button,
  Input,
  LoadingButton,
  PanelBody,
  PanelFooter,
  Text,
  Tile,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { availabilityJson, bookedJson, linkJson, linksJson } from '../../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../../test/render-booking.tsx';

type Json = ReturnType<typeof availabilityJson>;
type Functions = Parameters<typeof renderBooking>[0];

const slot = '15:00 · 09:00';
const book = 'Book and invite Ada';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

const field = (name: string, isRequired: boolean, fieldType = 'text') => ({
  name,
  label: name,
  fieldType,
  isRequired,
  options: [],
});

async function open(page: Partial<Json> = {}, functions: Functions = {}) {
  const opened = renderBooking({
    'get-availability': () => ok(availabilityJson(page)),
    'book-meeting': () => ok(bookedJson()),
    ...functions,
  });
  await opened.openSlot(slot);
  const { card } = opened;
  return {
    ...opened,
    inputs: () =>
      card
        .find(PanelBody)
        .findAll(Input)
        .map(({ props }) => props.label),
    review: () =>
      card
        .find(Tile)
        .findAll(Text)
        .map(({ text }) => text),
    footer: () => card.find(PanelFooter),
  };
}

it('says in three lines what and with whom, when on both clocks, and who is invited', async () => {
  const { review, footer } = await open();

  expect(review()).toEqual([
    'Intro call · 30 mins with Ben Ode',
    expect.stringMatching(/^Tue,? 24 Nov, 15:00 · 09:00 for Ada \(New York\)$/),
    'Invites ada@example.com',
  ]);
  expect(
    footer()
      .findAll(LoadingButton)
      .map(({ text }) => text),
  ).toEqual([book]);
  expect(
    footer()
      .findAll(Button)
      .map(({ text }) => text),
  ).toEqual(['Other time']);
});

it('does not say a name twice, and names nobody who is not known', async () => {
  const named = await open(
    {},
    {
      'list-meeting-links': () =>
        ok(linksJson({ links: [linkJson({ name: 'Meeting with Ben Ode' })] })),
    },
  );
  const team = await open(
    {},
    {
      'list-meeting-links': () =>
        ok(linksJson({ links: [linkJson({ name: 'Intro', type: 'round-robin' })] })),
    },
  );

  expect(named.review()[0]).toBe('30 mins with Ben Ode');
  expect(team.review()[0]).toBe('Intro · 30 mins with whoever is available');
  expect(team.review()).toContain('HubSpot chooses which host takes it.');
});

it('folds what the record answers, and asks what is missing first', async () => {
  const { inputs, press, card, buttonCalled } = await open({
    formFields: [field('optional', false), field('known', true), field('missing', true)],
    prefill: { known: 'Engines' },
  });
  const folded = inputs();

  await press('Change');
  await card.waitFor(() => buttonCalled('Done'));
  const unfolded = inputs();
  await press('Done');
  await card.waitFor(() => buttonCalled('Change'));

  expect(folded).toEqual(['missing', 'known', 'optional']);
  expect(unfolded).toEqual(['First name', 'Last name', 'Email', ...folded]);
  expect(inputs()).toEqual(folded);
});

it('asks for name and e-mail where the record does not answer them', async () => {
  const { inputs, review } = await open(
    {},
    {
      'list-meeting-links': () =>
        ok(linksJson({ contact: { ...linksJson().contact, lastName: null, email: null } })),
    },
  );

  expect(inputs()).toEqual(['First name', 'Last name', 'Email']);
  expect(review()).toHaveLength(2);
});

it('invites guests on request, and nobody once they are removed', async () => {
  const { inputs, press, card, review, callsOf } = await open({ maxGuests: 2 });
  expect(inputs()).toEqual([]);
  await press('+ Add guests');
  await card.waitFor(() => {
    expect(inputs()).toEqual(['Guests (up to 2)']);
  });
  card.find(Input, { name: 'booking-guests' }).props.onInput?.('bo@x.example kim@x.example');
  await card.waitFor(() => {
    expect(review().at(-1)).toBe('Invites ada@example.com, bo@x.example and kim@x.example');
  });

  await press('Remove guests');
  await card.waitFor(() => {
    expect(inputs()).toEqual([]);
  });
  await press(book);

  await vi.waitFor(() => {
    expect(callsOf('book-meeting')[0]?.parameters['guestEmails']).toEqual([]);
  });
});

it('says over the buttons what is missing, and marks consents and single ticks like any field', async () => {
  const { press, card, footer, callsOf } = await open({
    formFields: [field('Terms', true, 'booleancheckbox')],
    consent: {
      texts: ['We keep your data.'],
      checkboxes: [
        { communicationTypeId: '5', label: 'News', isRequired: false },
        { communicationTypeId: '6', label: 'Processing', isRequired: true },
      ],
    },
  });

  await press(book);

  await card.waitFor(() => {
    expect(footer().find(Alert).props.title).toBe('Not booked yet');
  });
  expect(footer().find(Alert).text).toBe('Check these fields: Terms and Consent');
  const group = (name: string) => card.find(ToggleGroup, { name }).props;
  expect(group('booking-Terms')).toMatchObject({
    error: true,
    validationMessage: 'This field is required.',
  });
  expect(group('booking-consent')).toMatchObject({
    error: true,
    validationMessage: 'This consent is required to book.',
    value: [],
  });
  expect(callsOf('book-meeting')).toEqual([]);
});

it('opens name and e-mail where one of them is refused', async () => {
  const { press, card, inputs } = await open(
    {},
    {
      'book-meeting': () => refuse('REJECTED', { property: 'attendee.email', reason: 'Blocked.' }),
    },
  );

  await press(book);

  await card.waitFor(() => {
    expect(inputs()).toContain('Email');
  });
  expect(card.find(Input, { name: 'booking-email' }).props.validationMessage).toBe('Blocked.');
});

it.each([
  ['by the button that was pressed', 0, '15:15 · 09:15 for Ada'],
  ['from the list', 1, '14:30 · 08:30 for Ada'],
])(
  'books no taken time: one of the nearest has to be chosen first, %s',
  async (_how, index, then) => {
    const nearest = ['2026-11-24T14:15:00.000Z', '2026-11-24T13:30:00.000Z'];
    const { press, card, buttonCalled, footer, review, callsOf } = await open(
      {},
      {
        'book-meeting': () => refuse('SLOT_TAKEN', { nearest }),
      },
    );
    const time = () => card.find(Tile).findAll(Text)[1]?.props.format?.lineDecoration;
    await press(book);
    // What was pressed leads to the nearest one: a button that is disabled loses the focus.
    await card.waitFor(() => {
      expect(times(footer().findAll(LoadingButton))).toEqual(['15:15']);
    });
    expect(time()).toBe('strikethrough');
    const offered = footer().find(Alert).findAll(Button);
    expect(times(offered)).toEqual(['14:30']);

    const ways = [footer().find(LoadingButton), ...offered];
    ways[index]?.trigger('onClick');

    await card.waitFor(() => buttonCalled(book));
    expect(review()[1]).toContain(then);
    expect(time()).toBeUndefined();
    await press(book);
    await vi.waitFor(() => {
      expect(callsOf('book-meeting')[1]?.parameters).toMatchObject({ start: nearest[index] });
    });
  },
);

function times(buttons: { text: string | null }[]) {
  return buttons.map(({ text }) => text?.match(/\d\d:\d\d/)?.[0]);
}
