import { expect, it } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.ts';
import type { RecordState } from './support/open-record.ts';
import { openWay } from './support/open-way.ts';
import { useStack } from './support/use-stack.ts';

type Found = { results: { id: string; properties: Record<string, string> }[] };

describeInBrowser('a rep who books without a scheduling page', (browser) => {
  const { url, control, post, calls, stored, state } = useStack();
  const open = (way: string, options?: RecordState) => openWay(browser(), url(), way, options);

  /** Ada's items of a title, in order of their start. */
  async function itemsCalled(type: '0-47' | '0-421', title: string) {
    const name = type === '0-47' ? 'hs_meeting_title' : 'hs_appointment_name';
    const start = type === '0-47' ? 'hs_meeting_start_time' : 'hs_appointment_start';
    const { results } = (await post(`/crm/v3/objects/${type}/search`, {
      filterGroups: [
        {
          filters: [
            { propertyName: 'associations.contact', operator: 'EQ', value: '101' },
            { propertyName: name, operator: 'EQ', value: title },
          ],
        },
      ],
      sorts: [{ propertyName: start, direction: 'ASCENDING' }],
      properties: [
        start,
        'hs_meeting_end_time',
        'hs_meeting_outcome',
        'hs_activity_type',
        'hs_meeting_location',
        'hs_attendee_owner_ids',
        'hubspot_owner_id',
      ],
      limit: 100,
      after: '0',
    })) as Found;
    return results.map(({ id, properties }) => ({ id, start: properties[start], ...properties }));
  }

  /** A company of Ada's, a token that may see it, and something else that she does on 24 November at 15:15 in Berlin. */
  async function seedRecord(): Promise<void> {
    const { tokens } = (await state()) as { tokens: { token: string; scopes: string[] }[] };
    const usual = tokens.find(({ token }) => token === 'emulator-token')?.scopes ?? [];
    const more = ['crm.objects.companies.read', 'crm.objects.deals.read'];
    await control('tokens', { token: 'sees-companies', scopes: [...usual, ...more] });
    await control('seed', {
      objects: [
        {
          type: 'companies',
          id: '9001',
          properties: { name: 'Analytical Engines' },
          associations: [{ type: 'contacts', id: '101' }],
        },
        {
          type: 'meetings',
          properties: {
            hs_meeting_title: 'Dentist',
            hs_timestamp: '2026-11-24T14:15:00Z',
            hs_meeting_start_time: '2026-11-24T14:15:00Z',
            hs_meeting_end_time: '2026-11-24T15:15:00Z',
          },
          associations: [{ type: 'contacts', id: '101' }],
        },
      ],
    });
  }

  it('puts a meeting on a calendar with three reminders, and takes it back', async () => {
    await seedRecord();
    const { card, panel, click, field, select, day, press, pressInPanel, end } = await open(
      'Add to a calendar',
      { switches: { token: 'sees-companies' } },
    );

    await panel.getByText('This adds a meeting to Ben Ode’s calendar').waitFor();
    expect(await panel.innerText()).toContain('An invitation will be sent to Ada Lovelace');
    expect(await panel.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe(
      'Ada Lovelace <> Ben Ode',
    );
    await field(/^Title/, '');
    await pressInPanel('Add to calendar');
    await panel.getByText('Enter a title.').waitFor();
    expect(await calls('POST', '/meetings/calendar')).toBe(0);

    await field(/^Title/, 'Terms in full');
    await day(/^Date/, /24 November 2026/);
    await select(/^Time \d/, '15:00');
    expect(await panel.innerText()).toContain('09:00–09:30 for Ada (New York)');
    await panel.getByText(/15:15–16:15 · Dentist/).waitFor();
    await select(/^Location/, 'Address');
    await field('Address', 'Main Street 1');
    await select(/^Teammates/, 'Cleo Marsh');
    await panel.getByText(/ and Cleo Marsh\./).waitFor();
    await panel.page().keyboard.press('Escape');
    for (let added = 0; added < 3; added += 1) await pressInPanel('Add an email reminder');
    expect(await panel.getByRole('button', { name: 'Add an email reminder' }).count()).toBe(0);
    await select(/^Unit for reminder 3/, 'Minutes before');
    await field('Email reminder 3', '10');
    await click(panel.getByRole('checkbox', { name: 'Analytical Engines' }));
    await pressInPanel('Add to calendar anyway');
    await card.getByText('Added to the calendar: Terms in full').waitFor();

    const [meeting, ...others] = await itemsCalled('0-47', 'Terms in full');
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      hs_meeting_location: 'Main Street 1',
      hs_attendee_owner_ids: '71000002',
      hubspot_owner_id: '71000001',
      start: '2026-11-24T14:00:00.000Z',
    });
    expect(await state()).toMatchObject({
      scheduler: {
        reminders: [
          { numberOfTimeUnits: 1, timeUnit: 'DAYS' },
          { numberOfTimeUnits: 1, timeUnit: 'HOURS' },
          { numberOfTimeUnits: 10, timeUnit: 'MINUTES' },
        ],
      },
    });
    expect(await card.innerText()).toContain('09:00–09:30 for Ada (New York)');
    await press('Undo');
    await card.getByText('Undone: Terms in full').waitFor();
    expect(await itemsCalled('0-47', 'Terms in full')).toEqual([]);
    await end('calendar with reminders', { clicks: 20 });
  });

  it('creates twelve over two changes of the clocks, tries two again, and deletes all at once', async () => {
    const ends = Array.from({ length: 12 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 11, 1 + 35 * index)).toISOString().slice(0, 10);
      return `${day}T${day > '2027-03-28' && day < '2027-10-31' ? 13 : 14}:30:00.000Z`;
    });
    const allowEnds = (options: string[]) =>
      control('seed', {
        addProperties: [
          {
            objectTypeId: '0-421',
            name: 'hs_appointment_end',
            type: 'enumeration',
            options: options.map((value) => ({ value, label: value })),
          },
        ],
      });
    const { card, panel, field, key, select, day, press, pressInPanel, end } =
      await open('Create appointments');
    await allowEnds(ends.filter((_, index) => index !== 1 && index !== 6));

    await field(/^Name/, 'Training');
    await day(/^Date/, /1 December 2026/);
    await select(/^Time \d/, '15:00');
    await select(/^Repeat/, 'Weekly');
    await field('Every (weeks)', '5');
    await field('How many', '12');
    await key('Tab');
    await panel.getByText('12 of 12 selected').waitFor();
    await panel.getByText('The clocks change in between. It stays at 15:00 in Berlin.').waitFor();
    expect(await panel.getByRole('checkbox').count()).toBe(6);
    await pressInPanel('Show all 12');
    expect(await panel.getByRole('checkbox').count()).toBe(12);
    await pressInPanel('Create 12 appointments');
    await panel.getByText('10 of 12 are in HubSpot now').waitFor();
    expect(await panel.getByText('Not created').count()).toBe(2);
    expect(await itemsCalled('0-421', 'Training')).toHaveLength(10);

    await allowEnds(ends);
    await pressInPanel('Retry 2 failed');
    await card.getByText('12 appointments created: Training').waitFor();

    const created = await itemsCalled('0-421', 'Training');
    const berlin = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone: 'Europe/Berlin' });
    expect(created).toHaveLength(12);
    expect(new Set(created.map(({ start }) => berlin.format(new Date(start ?? ''))))).toEqual(
      new Set(['15:00']),
    );
    expect(new Set(created.map(({ start }) => start?.slice(11))).size).toBe(2);
    expect(await calls('POST', 'batch/create')).toBe(2);
    await press('Undo and delete all 12');
    await card.getByText('Undone: Training').waitFor();
    expect(await itemsCalled('0-421', 'Training')).toEqual([]);
    await end('series of twelve', { clicks: 12 });
  });

  it('logs a meeting with the account’s outcome and type', async () => {
    const { card, panel, field, select, pressInPanel, end } = await open('Log a meeting');

    await field(/^Title/, 'Walk through the terms');
    await select(/^Outcome/, 'No show');
    await select(/^Owner/, 'Cleo Marsh');
    await field('Internal notes', 'Nobody came');
    await pressInPanel('Log meeting');
    await card.getByText('Logged: Walk through the terms').waitFor();

    const [logged] = await itemsCalled('0-47', 'Walk through the terms');
    expect(logged).toMatchObject({
      start: '2026-11-21T08:30:00.000Z',
      hs_meeting_end_time: '2026-11-21T09:00:00.000Z',
      hs_meeting_outcome: 'NO_SHOW',
      hubspot_owner_id: '71000002',
    });
    expect(await stored('0-47', logged?.id ?? '', 'hs_internal_meeting_notes')).toContain('Nobody');
    expect(await panel.count()).toBe(0);
    await end('log', { clicks: 7 });
  });

  it('shows a meeting of a calendar before the same one is logged, and logs it anyway', async () => {
    const times = { start: '2026-11-21T08:30:00Z', end: '2026-11-21T09:00:00Z' };
    await control('seed', {
      objects: [
        {
          type: 'meetings',
          properties: {
            hs_meeting_title: 'Standup',
            hs_timestamp: times.start,
            hs_meeting_start_time: times.start,
            hs_meeting_end_time: times.end,
            hubspot_owner_id: '71000002',
          },
          associations: [{ type: 'contacts', id: '101' }],
        },
      ],
    });
    const { card, panel, field, pressInPanel, end } = await open('Log a meeting');
    await field(/^Title/, 'Standup');
    await pressInPanel('Log meeting');
    await panel.getByText('Already booked for Ada at this time').waitFor();
    await panel.getByText(/09:30–10:00 · Standup · Cleo Marsh/).waitFor();
    expect(await itemsCalled('0-47', 'Standup')).toHaveLength(1);

    await pressInPanel('Log meeting anyway');
    await card.getByText('Logged: Standup').waitFor();

    expect(await itemsCalled('0-47', 'Standup')).toHaveLength(2);
    expect(await card.getByRole('button', { name: 'Undo' }).count()).toBe(1);
    await end('log what is there', { clicks: 5 });
  });

  it('associates an item that HubSpot has already, and takes it off again', async () => {
    const { panel, write, pressInPanel, click, end } = await open('Add an existing one');
    const proof = async () => (await itemsCalled('0-421', 'Proof review')).length;

    await write(panel.getByRole('searchbox'), 'proof review');
    await panel.getByText('Appointment · ').waitFor();
    await pressInPanel('Add to record');
    await panel.getByText('Added', { exact: true }).waitFor();
    expect(await proof()).toBe(1);
    expect(await panel.page().evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Undo',
    );
    await click(panel.getByRole('button', { name: 'Undo' }));
    await panel.getByRole('button', { name: 'Add to record' }).waitFor();

    expect(await proof()).toBe(0);
    await end('associate', { clicks: 4 });
  });

  it('proposes two times in HubSpot’s own e-mail, on the contact’s clock, and books nothing', async () => {
    const { page, panel, pressInPanel, end } = await open('Propose times');
    await panel.getByText('Good for both').waitFor();

    await pressInPanel('16:15 · 10:15');
    await pressInPanel('15:45 · 09:45');
    await panel.getByText('2 of 5 selected').waitFor();
    await pressInPanel('Write to Ada');
    const email = page
      .getByText('Here HubSpot opens a new email')
      .locator('xpath=ancestor::dialog');
    await email.waitFor();

    const text = await email.innerText();
    expect(text).toContain('Hi Ada,');
    expect(text).toMatch(/• Monday 23 November at 09:45\s+• Monday 23 November at 10:15/);
    expect(text).toMatch(/You can also choose another time here: https:/);
    expect(await calls('POST', '/book')).toBe(0);
    await end('propose', { clicks: 5 });
  });
});
