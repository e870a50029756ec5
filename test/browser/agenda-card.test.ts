import { expect, it } from 'vitest';
import { faultsOfViews } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { hasShown, noteTexts } from './support/note-texts.ts';
import { openRecord, settle, type RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';
import { sample } from '../support/whole.ts';

describeInBrowser('the agenda card in a browser', (browser) => {
  const { url, control, post } = useStack();

  async function open(state: RecordState = {}) {
    const opened = await openRecord(browser(), url(), state);
    await settle(opened);
    const showView = async (name: RegExp) => {
      await opened.card.getByRole('tab', { name }).click();
      await opened.card.getByRole('tab', { name, selected: true }).waitFor();
      await settle(opened);
    };
    const end = async () => {
      expect(opened.problems).toEqual([]);
      await opened.close();
    };
    return { ...opened, showView, end };
  }

  /** Titles of the contact's items of one type, asked of HubSpot's API directly. */
  async function titlesInHubSpot(contact: string, type: string, property: string) {
    const found = (await post(`/crm/v3/objects/${type}/search`, {
      filterGroups: [
        { filters: [{ propertyName: 'associations.contact', operator: 'EQ', value: contact }] },
      ],
      sorts: [],
      properties: [property],
      limit: 100,
      after: '0',
    })) as { results: { properties: Record<string, string> }[] };
    return found.results.map(({ properties }) => properties[property] ?? '');
  }

  it('shows exactly the items that HubSpot has', async () => {
    const { card, showView, end } = await open();
    const shown: string[] = [];
    for (const view of [/Upcoming/, /Past/]) {
      await showView(view);
      shown.push(...(await card.getByRole('tabpanel').innerText()).split('\n'));
    }

    const expected = [
      ...(await titlesInHubSpot('101', '0-47', 'hs_meeting_title')),
      ...(await titlesInHubSpot('101', '0-421', 'hs_appointment_name')),
    ];

    expect(expected).toHaveLength(12);
    for (const title of expected) expect(shown).toContain(title);
    await end();
  });

  it('says that it is loading, then shows the rows', async () => {
    const opened = await openRecord(browser(), url(), { script: noteTexts });
    await settle(opened);

    expect(await hasShown(opened, 'Loading appointments and meetings…')).toBe(true);
    expect(await opened.card.innerText()).toContain('Needs outcome 3');
  });

  it('loads the rest of 150 items page by page', async () => {
    const opened = await open({ contact: 103 });
    const { card, showView, end } = opened;
    await showView(/Past/);
    const rows = card.getByRole('tabpanel').getByRole('listitem');
    const before = await rows.count();

    await card.getByRole('button', { name: 'Show 10 more' }).click();
    await card.getByText('20 of 130').waitFor();
    await settle(opened);

    expect(before).toBe(10);
    expect(await rows.count()).toBe(20);
    await end();
  });

  it('searches as the rep types, and clears the search again', async () => {
    const opened = await open({ contact: 103 });
    const { card, showView, end } = opened;
    await showView(/Past/);

    await card.getByRole('searchbox').pressSequentially('on-site 125', { delay: 10 });
    await card.getByRole('tab', { name: 'Past 1', exact: true }).waitFor();
    await card.getByRole('tabpanel').getByText('On-site service 125').waitFor();

    await card.getByRole('searchbox').fill('nothing of that name');
    await card.getByRole('button', { name: 'Clear search and filter' }).click();
    await card.getByText('10 of 130').waitFor();
    await settle(opened);
    expect(await card.getByRole('searchbox').inputValue()).toBe('');
    await end();
  });

  it('names what went wrong, and recovers when asked to try again', async () => {
    await control('faults', { route: 'POST /crm/associations/*', fault: 403, count: 50 });
    const { card, end } = await open();
    expect(await card.innerText()).toContain('The app is missing a permission');
    await control('reset');

    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByRole('tab', { name: 'Needs outcome 3' }).waitFor();

    await end();
  });

  it('shows appointments while meetings cannot be read', async () => {
    await control('faults', { route: 'POST /crm/objects/2026-03/0-47/*', fault: 400, count: 50 });
    const { card, end } = await open();

    const text = await card.innerText();
    expect(text).toContain('Couldn’t load meetings');
    expect(text).toContain('Site visit');
    await end();
  });

  it('reaches every view with the keyboard alone', async () => {
    const { card, page, end } = await open();

    await card.getByRole('tab', { name: /Needs outcome/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card.getByRole('tab', { name: /Past/, selected: true }).waitFor();

    await end();
  });

  const looks: [string, number, Record<string, string>][] = [
    ['an ordinary contact', 101, {}],
    ['German', 101, { language: 'de', locale: 'de-de' }],
    ['Arabic', 107, { language: 'de', locale: 'de-de' }],
    ['150 items', 103, { locale: 'de-de', language: 'de' }],
    ['Japanese', 108, {}],
    ['emoji', 109, {}],
    ['missing data', 111, {}],
    ['markup', 110, {}],
    ['10,000 items', 104, {}],
    ['a dead token', 101, { token: 'emulator-token-revoked' }],
    ['no appointments', 101, { token: 'emulator-token-no-appointments' }],
  ];

  it.each(sample(looks, 3))(
    'fits a 320 px sidebar and has no accessibility faults: %s',
    async (_case, contact, switches) => {
      const { card, page } = await open({ contact, switches });
      expect(await faultsOfViews({ page, card })).toEqual([]);
    },
  );
});
