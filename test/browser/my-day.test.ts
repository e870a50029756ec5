import { expect, it } from 'vitest';
import { accessibilityFaults, tooWide } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle, type RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

/** As long as buttons that have just changed take no click. */
const doubleClickMs = 450;

describeInBrowser('My day in a browser', (browser) => {
  const { url, control, calls } = useStack();

  async function open(route = '', state: RecordState = {}) {
    const opened = await openRecord(browser(), url(), {
      path: `/my-day${route}`,
      card: 'my-day',
      hasOthers: true,
      width: 1100,
      switches: { timeZone: 'Europe/Berlin' },
      ...state,
    });
    await settle(opened);
    const { card, problems } = opened;
    return {
      ...opened,
      /** Where the keyboard is; empty where it fell to the page itself. */
      focused: () =>
        opened.page.evaluate<string>(
          'document.activeElement === document.body ? "" : document.activeElement.textContent',
        ),
      text: () => card.innerText(),
      press: async (name: string | RegExp) => {
        await card.getByRole('button', { name }).first().click();
        await settle(opened);
      },
      tab: async (name: RegExp) => {
        await card.getByRole('tab', { name }).click();
        await settle(opened);
      },
      end: () => {
        expect(problems).toEqual([]);
      },
    };
  }

  it.each([
    ['', 'en'],
    ['/needs-outcome', 'de'],
    ['/loose-ends', 'en'],
    ['/team', 'de'],
  ])(
    'shows %s in %s without a fault of accessibility, and nothing too wide',
    async (route, language) => {
      for (const width of [1100, 1600]) {
        const opened = await open(route, {
          width,
          switches: { timeZone: 'Europe/Berlin', language },
        });

        expect(await accessibilityFaults(opened.page, '[data-card="my-day"]')).toEqual([]);
        expect(await tooWide(opened.card)).toEqual([]);
        opened.end();
      }
    },
  );

  it('shows the day on both clocks, and another day under an address of its own', async () => {
    const { text, press, page, end } = await open();

    expect(await text()).toContain('Saturday, November 21');
    expect(await text()).toMatch(/Contract review[\s\S]*Sam Whitlock/);
    expect(await text()).toMatch(/3:15 AM\s+Chicago\s+night/);
    await press('Sun 22 ›');

    expect(page.url()).toContain('/my-day/day/2026-11-22');
    expect(await text()).toContain('Sunday, November 22');
    end();
  });

  it('clears twenty outcomes over twenty records in two clicks and three calls, and takes one or all of them back', async () => {
    const opened = await open('/needs-outcome');
    const { page, card, press, text, focused, end } = opened;
    const before = await text();
    // Two clicks: all of the page, and what they are.
    await card.getByRole('checkbox', { name: 'Select all on this page' }).click();
    await card.getByText('20 selected').waitFor();
    const asked = await calls('POST', '/batch/');
    await press('Completed');
    await card.getByText('20 set to Completed').waitFor();
    const made = (await calls('POST', '/batch/')) - asked;
    const focusAfter = await focused();
    await page.waitForTimeout(doubleClickMs);
    // The first is that of all.
    await card.getByRole('button', { name: 'Undo' }).nth(1).click();
    await settle(opened);
    const afterOne = await text();
    const focusAfterOne = await focused();
    await press('Undo');
    await card.getByRole('tab', { name: 'Needs outcome 49' }).waitFor();

    expect(before).toContain('Needs outcome 49');
    expect(made).toBeLessThanOrEqual(3);
    expect(focusAfter).toBe('Undo');
    expect(afterOne).toContain('Needs outcome 30');
    expect(focusAfterOne).toBe('Completed');
    expect(await focused()).toBe('Redo');
    end();
  });

  it('leaves alone what was settled before, when all of the page is selected', async () => {
    const opened = await open('/needs-outcome');
    const { card, press, text, focused, end } = opened;

    await press('No show');
    const focusAfter = await focused();
    await card.getByRole('checkbox', { name: 'Select all on this page' }).click();
    await card.getByText('19 selected').waitFor();
    await press('Clear');

    expect(focusAfter).toBe('Undo');
    expect(await text()).toMatch(/No show[\s\S]*Undo[\s\S]*Book again/);
    end();
  });

  it('sets once what is double-clicked, and keeps the focus in the menu an outcome was chosen from', async () => {
    const opened = await open('/needs-outcome');
    const { page, card, text, focused, end } = opened;

    await card.getByRole('button', { name: 'Completed' }).first().dblclick();
    await settle(opened);
    const twice = await text();
    await card.getByRole('button', { name: 'Other' }).first().click();
    await page.getByRole('menuitem', { name: 'Rescheduled' }).click();
    await settle(opened);

    expect(twice).toContain('Needs outcome 48');
    expect(await text()).toContain('Needs outcome 47');
    expect(await focused()).toContain('Other');
    end();
  });

  it('keeps a refused row with its reason, and saves it when asked again', async () => {
    const { page, card, press, text, focused, end } = await open('/needs-outcome');
    await control('faults', { route: 'POST */0-47/batch/update', fault: 403, count: 1 });

    await press('Completed');
    const refused = await text();
    const focusRefused = await focused();
    await page.waitForTimeout(doubleClickMs);
    await press(/Set to Completed again/);

    expect(refused).toContain('Not saved.');
    expect(focusRefused).toBe('Set to Completed again');
    expect(await card.getByRole('button', { name: 'Undo' }).count()).toBe(1);
    expect(await focused()).toBe('Undo');
    expect(await text()).not.toContain('Not saved.');
    end();
  });

  it('answers whom somebody lost, and lets one go with a reason that is asked for', async () => {
    const { page, card, press, text, tab, focused, end } = await open();
    expect(await card.getByRole('tab', { name: /Loose ends 5/ }).count()).toBe(1);

    await tab(/Loose ends/);
    await card.getByText('Pilot, two teams').waitFor();
    expect(await text()).toMatch(/Lukas Steiner[\s\S]*Pilot, two teams/);
    await press('Let it go');
    await page.getByRole('dialog').getByRole('button', { name: 'Let it go' }).click();
    await page.getByRole('dialog').getByText('Enter a reason.').waitFor();
    await page.getByRole('textbox', { name: /Reason/ }).fill('Chose another supplier');
    await page.getByRole('dialog').getByRole('button', { name: 'Let it go' }).click();
    await card.getByRole('tab', { name: /Loose ends 4/ }).waitFor();
    expect(await focused()).toBe('Refresh');

    expect(await text()).toMatch(/Lukas Steiner[\s\S]*Noted on the contact/);
    end();
  });

  it('hands the rest of a day to a colleague in four clicks, conflicts first, and takes it back', async () => {
    const { page, card, press, text, focused, end } = await open();
    const dialog = page.getByRole('dialog');

    await press('Hand over what is left of this day…');
    await dialog.getByRole('button', { name: 'New owner' }).click();
    await page.getByRole('option', { name: 'Cleo Marsh' }).click();
    await dialog.getByText('Nothing else for Cleo Marsh then').waitFor();
    await dialog.getByRole('button', { name: /Hand 4 over to Cleo Marsh/ }).click();
    await card.getByText('4 handed over to Cleo Marsh').waitFor();
    await card.getByRole('tab', { name: 'Today 3' }).waitFor();
    const focusGiven = await focused();
    await press('Undo');
    await card.getByRole('tab', { name: 'Today 7' }).waitFor();

    expect(focusGiven).toBe('Undo');
    expect(await focused()).toBe('Redo');

    expect(await text()).toContain('Contract review');
    end();
  });

  it('opens a colleague’s list from the team, and leads back', async () => {
    const { page, card, press, text, tab, end } = await open('/team');
    expect(await text()).toMatch(/Cleo Marsh[\s\S]*of/);

    await card.getByRole('link', { name: 'Cleo Marsh' }).click();
    await card.getByText('Cleo Marsh · Berlin time').waitFor();
    expect(await text()).not.toContain('Ben Ode · Berlin time');
    await press(/^Whose/);
    await page.getByRole('option', { name: 'Mine' }).click();
    await card.getByText('Ben Ode · Berlin time').waitFor();
    await tab(/Team/);

    expect(await text()).toContain('Show rate = held');
    end();
  });

  it('says what went wrong where nothing can be read, and reads it once it can', async () => {
    await control('faults', { route: 'POST */search', fault: 403, count: 50 });
    const { press, text, end } = await open();
    expect(await text()).toContain('The app is missing a permission');

    await control('reset');
    await press('Try again');

    expect(await text()).toContain('Contract review');
    end();
  });
});
