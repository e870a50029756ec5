import { Input, Select } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemJson } from '../../test/agenda-reply.ts';
import { ok, refuse } from '../../test/render-booking.tsx';
import { adaAsked, meetingOptionsJson } from '../../test/meeting-options-reply.ts';
import { createdOnce, renderMethods, waysNow } from '../../test/render-methods.tsx';

const problem = { part: 'owners' as const, error: { code: 'UNAVAILABLE' as const, message: '' } };

beforeEach(() => {
  vi.setSystemTime(waysNow);
});
afterEach(() => {
  vi.useRealTimers();
});

const calendar = ['Add to a calendar', 'Add to calendar'] as const;
const series = ['Create appointments', 'Create appointment'] as const;
const log = ['Log a meeting', 'Log meeting'] as const;

it('asks nothing of HubSpot before it is used, and for its choices only once', async () => {
  const { open, calls, callsOf } = renderMethods();
  const before = calls.length;

  await open(...log);
  await open(...calendar);

  expect(before).toBe(0);
  expect(callsOf('get-meeting-options').map(({ parameters }) => parameters)).toEqual([
    { record: { objectTypeId: '0-1', objectId: '101' }, userId: '61' },
  ]);
});

it('organizes by the id of a user, and looks for clashes and teammates by those of owners', async () => {
  const { card, open, type, choose, tick, press, callsOf } = renderMethods({
    'schedule-calendar-meeting': () => createdOnce(),
  });
  await open(...calendar);
  const organizer = card.find(Select, { name: 'organizer' }).props;

  type('calendar-title', 'Demo');
  choose('organizer', '62');
  tick('calendar-companies', ['9']);
  await vi.waitFor(() => {
    expect(callsOf('find-clashes').at(-1)?.parameters).toMatchObject({ ownerId: '72' });
  });
  await press('Add to calendar');

  expect(organizer.value).toBe('61');
  expect(organizer.options.map(({ label }) => label)).toEqual(['Ben Ode', 'Cleo Marsh']);
  expect(callsOf('schedule-calendar-meeting')[0]?.parameters).toMatchObject({
    organizerUserId: '62',
    title: 'Demo',
    start: '2026-11-23T08:00:00.000Z',
    end: '2026-11-23T08:30:00.000Z',
    timeZone: 'Europe/Berlin',
    companyIds: ['9'],
    dealIds: [],
  });
});

it('goes on with the signed-in user where no owner could be read, and says what is missing', async () => {
  const { open, type, press, said, callsOf } = renderMethods({
    'get-meeting-options': () => ok(meetingOptionsJson({ owners: [], problems: [problem] })),
    'schedule-calendar-meeting': () => createdOnce(),
  });
  await open(...calendar);

  expect(said()).toContain('Some options couldn’t be loaded');
  type('calendar-title', 'Demo');
  await press('Add to calendar');

  expect(callsOf('schedule-calendar-meeting')[0]?.parameters['organizerUserId']).toBe('61');
});

it('says that no invitation reaches a contact without an e-mail address', async () => {
  const contact = { ...adaAsked, email: null };
  const { open, said } = renderMethods({
    'get-meeting-options': () => ok(meetingOptionsJson({ contact })),
  });

  await open(...calendar);

  expect(said()).toContain('No invitation for Ada Lovelace');
});

it.each([
  ['both', {}, 'Ada Lovelace <> Ben Ode'],
  ['whom it is about', { owners: [] }, 'Ada Lovelace'],
  ['nobody', { name: null }, ''],
])('proposes the title HubSpot proposes, where %s is known', async (_case, known, title) => {
  const { card, open } = renderMethods({
    'get-meeting-options': () => ok(meetingOptionsJson(known)),
  });

  await open(...calendar);
  await open(...log);

  const proposed = ['calendar-title', 'log-title'].map((name) => card.find(Input, { name }).props);
  expect(proposed.map(({ value }) => value)).toEqual([title, title]);
});

it('takes two clicks on a button for one', async () => {
  const { open, type, press, callsOf } = renderMethods({
    'log-meeting': () => createdOnce(),
  });
  await open(...log);
  type('log-title', 'Walk');

  await Promise.all([press('Log meeting'), press('Log meeting')]);

  expect(callsOf('log-meeting')).toHaveLength(1);
  expect(callsOf('log-meeting')[0]?.parameters).toMatchObject({
    outcome: 'COMPLETED',
    ownerId: '71',
    start: '2026-11-21T08:30:00.000Z',
  });
});

describe('the outcome of a meeting to log', () => {
  const outcomes = (...labels: string[]) => {
    const meeting = labels.map((label, index) => ({
      value: `v${index} `,
      label,
      category: 'other' as const,
      isOpen: false,
    }));
    const { appointment } = meetingOptionsJson().outcomes;
    return () => ok(meetingOptionsJson({ outcomes: { appointment, meeting } }));
  };

  it('is chosen by the rep where none is known to mean that it took place', async () => {
    const { card, open, type, choose, press, said, callsOf } = renderMethods({
      'get-meeting-options': outcomes('Ghosted us', 'Attended, wrong person'),
      'log-meeting': () => createdOnce(),
    });
    await open(...log);
    type('log-title', 'Walk');
    const outcome = () => card.find(Select, { name: 'log-outcome' }).props;
    const first = outcome().value;

    await press('Log meeting');
    await vi.waitFor(() => {
      expect(outcome()).toMatchObject({ error: true, validationMessage: 'Choose an outcome.' });
    });
    const sentBefore = callsOf('log-meeting').length;
    choose('log-outcome', 'v1 ');
    await vi.waitFor(() => {
      expect(outcome().error).not.toBe(true);
    });
    await press('Log meeting');

    expect([first, sentBefore]).toEqual(['', 0]);
    expect(said()).not.toContain('Ghosted');
    expect(callsOf('log-meeting')[0]?.parameters['outcome']).toBe('v1 ');
  });

  it('is HubSpot’s own where the account’s could not be read', async () => {
    const { open, type, press, callsOf } = renderMethods({
      'get-meeting-options': outcomes(),
      'log-meeting': () => createdOnce(),
    });
    await open(...log);
    type('log-title', 'Walk');

    await press('Log meeting');

    expect(callsOf('log-meeting')[0]?.parameters['outcome']).toBe('COMPLETED');
  });
});

it('sends only what was refused again, and tells the page what was made', async () => {
  let attempts = 0;
  const { card, open, type, choose, press, said, callsOf } = renderMethods({
    'create-appointments': ({ occurrences }) => {
      attempts += 1;
      const rows = occurrences as { start: string }[];
      return ok({
        results: rows.map(({ start }, occurrence) =>
          attempts === 1 && occurrence === 2
            ? { occurrence, ...refuse('REJECTED', { property: 'hs_appointment_start' }) }
            : {
                occurrence,
                ok: true,
                item: itemJson({ kind: 'appointment', id: `${attempts}${occurrence}`, start }),
                existedBefore: false,
              },
        ),
        conflicts: [],
        alsoCreated: [],
        existingIds: [],
      });
    },
  });
  await open(...series);
  type('series-title', 'Training');
  choose('series-repeat', 'week');
  choose('series-outcome', 'COMPLETED');

  await press('Create 6 appointments');
  await press('Retry the failed one');
  await vi.waitFor(() => {
    expect(said()).toContain('6 appointments created: Training');
  });

  expect(
    callsOf('create-appointments').map(({ parameters }) =>
      (parameters['occurrences'] as { start: string }[]).map(({ start }) => start.slice(0, 10)),
    ),
  ).toEqual([
    ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28'],
    ['2026-12-07'],
  ]);
  expect(callsOf('create-appointments')[1]?.parameters).toMatchObject({
    occurrences: [{ name: 'Training', outcome: 'COMPLETED' }],
  });
  expect(card.mocks.actions.refreshObjectProperties.calls.length).toBeGreaterThan(0);
  expect(card.mocks.actions.closeOverlay.calls).toEqual([['way-series']]);
});

it('keeps what an undo could not delete, and says why', async () => {
  const { open, type, choose, press, button, said, callsOf } = renderMethods({
    'create-appointments': ({ occurrences }) =>
      ok({
        results: (occurrences as object[]).map((_, occurrence) => ({
          occurrence,
          ok: true,
          item: itemJson({ kind: 'appointment', id: String(occurrence) }),
          existedBefore: false,
        })),
        conflicts: [],
        alsoCreated: [],
        existingIds: [],
      }),
    'delete-items': ({ items }) =>
      ok({
        results: (items as { kind: string; id: string }[]).map((item) =>
          item.id === '5'
            ? { item, ...refuse('LOCKED') }
            : { item, ok: true, snapshot: { item, properties: {}, associations: [] } },
        ),
      }),
  });
  await open(...series);
  type('series-title', 'Training');
  choose('series-repeat', 'week');
  await press('Create 6 appointments');

  await press('Undo and delete all 6');
  await vi.waitFor(() => {
    expect(said()).toContain('HubSpot is still saving an earlier change');
  });
  button('Undo').trigger('onClick');

  await vi.waitFor(() => {
    expect(callsOf('delete-items').at(-1)?.parameters['items']).toEqual([
      { kind: 'appointment', id: '5' },
    ]);
  });
});

describe('what is there already', () => {
  const twin = itemJson({ id: '900', title: 'Demo', start: '2026-11-21T08:30:00.000Z' });
  const parametersOf = (calls: { parameters: Record<string, unknown> }[]) =>
    calls.map(({ parameters }) => parameters['existingIds']);

  it('is shown before a meeting is logged, which then is logged anyway', async () => {
    const { open, type, press, said, callsOf } = renderMethods({
      'log-meeting': ({ existingIds }) =>
        existingIds === undefined
          ? createdOnce({ item: null, conflicts: [twin], existingIds: ['900', '901'] })
          : createdOnce(),
    });
    await open(...log);
    type('log-title', 'Demo');

    await press('Log meeting');
    await vi.waitFor(() => {
      expect(said()).toMatch(/Already booked for Ada at this time.* · Demo · Ben Ode/s);
    });
    await press('Log meeting anyway');
    await vi.waitFor(() => {
      expect(said()).toContain('Logged: ');
    });

    expect(parametersOf(callsOf('log-meeting'))).toEqual([undefined, ['900', '901']]);
  });

  it('is asked about again at another time', async () => {
    const { card, open, type, press, button, callsOf } = renderMethods({
      'log-meeting': () => createdOnce({ item: null, conflicts: [twin], existingIds: ['900'] }),
    });
    await open(...log);
    type('log-title', 'Demo');
    await press('Log meeting');
    await vi.waitFor(() => button('Log meeting anyway'));

    card.find(Select, { name: 'log-duration' }).props.onChange?.(3_600_000);
    await press('Log meeting');

    await vi.waitFor(() => {
      expect(parametersOf(callsOf('log-meeting'))).toEqual([undefined, undefined]);
    });
  });

  it('needs no second question where the form shows it beforehand', async () => {
    const { open, type, press, said, callsOf } = renderMethods({
      'find-clashes': () => ok({ clashes: [{ interval: 0, item: twin, whose: 'record' }] }),
      'schedule-calendar-meeting': ({ existingIds }) =>
        existingIds === undefined
          ? createdOnce({ item: null, conflicts: [twin], existingIds: ['900'] })
          : createdOnce(),
    });
    await open(...calendar);
    type('calendar-title', 'Demo');

    await press('Add to calendar anyway');
    await vi.waitFor(() => {
      expect(said()).toContain('Added to the calendar: ');
    });

    expect(parametersOf(callsOf('schedule-calendar-meeting'))).toEqual([undefined, ['900']]);
  });

  it('is told from the work of an attempt whose answer got lost', async () => {
    let attempts = 0;
    const { open, type, press, said, callsOf } = renderMethods({
      'schedule-calendar-meeting': () => {
        attempts += 1;
        return attempts === 1
          ? refuse('OUTCOME_UNKNOWN', { existingIds: ['7'] })
          : createdOnce({ existedBefore: true });
      },
    });
    await open(...calendar);
    type('calendar-title', 'Demo');

    await press('Add to calendar');
    await press('Try again');
    await vi.waitFor(() => {
      expect(said()).toContain('Added to the calendar: ');
    });

    expect(parametersOf(callsOf('schedule-calendar-meeting'))).toEqual([undefined, ['7']]);
  });

  it('is named beside what was made where it came at the same moment', async () => {
    const { open, type, choose, press, said } = renderMethods({
      'log-meeting': () => createdOnce({ alsoCreated: [twin] }),
      'create-appointments': ({ occurrences }) =>
        ok({
          results: (occurrences as { start: string }[]).map(({ start }, occurrence) => ({
            occurrence,
            ok: true,
            item: itemJson({ kind: 'appointment', id: String(occurrence), start }),
            existedBefore: false,
          })),
          conflicts: [],
          alsoCreated: [{ occurrence: 2, item: itemJson({ title: 'Fitting' }) }],
          existingIds: [],
        }),
    });
    await open(...log);
    type('log-title', 'Demo');
    await press('Log meeting');
    await vi.waitFor(() => {
      expect(said()).toMatch(/Logged: .*Someone created this at the same moment.*9:30.*Demo/s);
    });

    await open(...series);
    type('series-title', 'Fitting');
    choose('series-repeat', 'week');
    await press('Create 6 appointments');

    await vi.waitFor(() => {
      expect(said()).toMatch(
        /6 appointments created: Fitting.*Someone created this at the same moment.*Fitting · Ben Ode/s,
      );
    });
  });

  it('keeps a whole series back until the rep goes on', async () => {
    const { open, type, choose, press, said, callsOf } = renderMethods({
      'create-appointments': ({ occurrences, existingIds }) =>
        ok({
          results:
            existingIds === undefined
              ? []
              : (occurrences as { start: string }[]).map(({ start }, occurrence) => ({
                  occurrence,
                  ok: true,
                  item: itemJson({ kind: 'appointment', id: String(occurrence), start }),
                  existedBefore: false,
                })),
          conflicts: existingIds === undefined ? [{ occurrence: 3, item: twin }] : [],
          alsoCreated: [],
          existingIds: ['900'],
        }),
    });
    await open(...series);
    type('series-title', 'Training');
    choose('series-repeat', 'week');

    await press('Create 6 appointments');
    await vi.waitFor(() => {
      expect(said()).toMatch(/Already booked for Ada at this time.* · Demo · Ben Ode/s);
    });
    await press('Create 6 appointments anyway');
    await vi.waitFor(() => {
      expect(said()).toContain('6 appointments created: Training');
    });

    expect(parametersOf(callsOf('create-appointments'))).toEqual([undefined, ['900']]);
  });
});

describe('what could not be read of what is there', () => {
  const unsure = 'Couldn’t check whether all of it takes place.';
  const there = itemJson({ id: '70', title: 'Fitting', start: '2026-11-21T08:30:00.000Z' });

  it.each([true, false])(
    'is said of a meeting to log or to put on a calendar: %s',
    async (isUnsure) => {
      const answer = () => createdOnce({ item: null, conflicts: [there], isUnsure });
      const { open, type, press, said } = renderMethods({
        'log-meeting': answer,
        'schedule-calendar-meeting': answer,
      });
      for (const [way, submit, name] of [
        [...log, 'log-title'],
        [...calendar, 'calendar-title'],
      ] as const) {
        await open(way, submit);
        type(name, 'Survey');
        await press(submit);
        await vi.waitFor(() => {
          expect(said()).toContain('Fitting · Ben Ode');
        });
        expect(said().includes(unsure)).toBe(isUnsure);
      }
    },
  );

  it('is said of a series, whose conflicts may be of one number', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const twin = itemJson({ kind: 'appointment', id: '70', title: 'Namesake' });
    const { open, type, press, said } = renderMethods({
      'create-appointments': () =>
        ok({
          results: [],
          conflicts: [there, twin, there].map((item, occurrence) => ({ occurrence, item })),
          isUnsure: true,
          alsoCreated: [],
          existingIds: ['70'],
        }),
    });
    await open(...series);
    type('series-title', 'Training');

    await press('Create appointment');
    await vi.waitFor(() => {
      expect(said()).toContain(unsure);
    });

    expect(said()).toMatch(/Fitting · Ben Ode.*Namesake · Ben Ode/s);
    expect(errors.mock.calls.filter(([text]) => String(text).includes('key'))).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each([
    ['hs_meeting_title', 'calendar-title'],
    ['hs_meeting_location', 'place'],
  ])('of %s is marked at its field until something else is entered', async (property, name) => {
    const { card, open, type, choose, press } = renderMethods({
      'schedule-calendar-meeting': () => refuse('REJECTED', { property, reason: 'Too odd.' }),
    });
    await open(...calendar);
    choose('place-type', 'PHONE');
    type('calendar-title', 'Demo');
    type('place', '1');

    await press('Add to calendar');
    await card.waitFor(() => card.find(Input, { name, error: true }));
    const { validationMessage } = card.find(Input, { name }).props;
    type('calendar-title', 'Demo two');

    expect(validationMessage).toBe('Too odd.');
    await card.waitFor(() => {
      expect(card.find(Input, { name }).props.error).toBeUndefined();
    });
  });

  it('of a property that the form has no field for names it', async () => {
    const { open, type, press, said } = renderMethods({
      'create-appointments': ({ occurrences }) =>
        ok({
          results: (occurrences as object[]).map((_, occurrence) => ({
            occurrence,
            ...refuse('REJECTED', { property: 'hubspot_owner_id', reason: 'It is required.' }),
          })),
          conflicts: [],
          alsoCreated: [],
          existingIds: [],
        }),
    });
    await open(...series);
    type('series-title', 'Visit');

    await press('Create appointment');

    await vi.waitFor(() => {
      expect(said()).toContain('This form has no field for it: Owner');
    });
  });
});

describe('time that passes while a form is there', () => {
  it('is told before anything is sent', async () => {
    const { open, type, press, said, callsOf } = renderMethods();
    await open(...calendar);
    type('calendar-title', 'Demo');
    await open(...series);
    type('series-title', 'Visit');
    vi.setSystemTime(new Date('2026-11-23T08:00:00Z'));

    await press('Add to calendar');
    await press('Create appointment');

    await vi.waitFor(() => {
      expect(said()).toContain('This time is in the past. Choose another time.');
    });
    expect(said()).toContain('This time is in the past. Log the meeting instead.');
    expect(callsOf('schedule-calendar-meeting')).toEqual([]);
    expect(callsOf('create-appointments')).toEqual([]);
  });

  it('moves a time that nobody has chosen once the form opens again', async () => {
    const { open, type, press, callsOf } = renderMethods({
      'schedule-calendar-meeting': () => createdOnce(),
    });
    await open(...calendar);
    type('calendar-title', 'Demo');
    vi.setSystemTime(new Date('2026-11-24T07:10:00Z'));

    await open(...calendar);
    await press('Add to calendar');

    expect(callsOf('schedule-calendar-meeting')[0]?.parameters).toMatchObject({
      title: 'Demo',
      start: '2026-11-24T07:30:00.000Z',
      end: '2026-11-24T08:00:00.000Z',
    });
  });
});
