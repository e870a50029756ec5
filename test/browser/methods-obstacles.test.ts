import { expect, it } from 'vitest';
import { accessibilityFaults } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import type { RecordState } from './support/open-record.ts';
import { openBooking } from './support/open-booking.ts';
import { openWay } from './support/open-way.ts';
import { useStack } from './support/use-stack.ts';

const german = { language: 'de', locale: 'de-de' };
const ways = {
  en: [
    'Add to a calendar',
    'Create appointments',
    'Log a meeting',
    'Add an existing one',
    'Propose times',
  ],
  de: [
    'In Kalender eintragen',
    'Termine erstellen',
    'Protokollieren',
    'Vorhandenes zuordnen',
    'Zeiten vorschlagen',
  ],
};

describeInBrowser('another way that meets an obstacle', (browser) => {
  const { url, control, calls } = useStack();
  const open = (way: string, options?: RecordState & { menu?: string }) =>
    openWay(browser(), url(), way, options);

  it('says that appointments are not activated, who can do it, and goes on once they are', async () => {
    await control('seed', { enablement: { '0-421': false } });
    const { panel, click, end } = await open('Create appointments');

    await panel.getByText('Appointments aren’t activated in this account').waitFor();
    expect(await panel.innerText()).toContain('A super admin can activate them');
    expect(await panel.getByRole('textbox').count()).toBe(0);
    await control('seed', { enablement: { '0-421': true } });
    await click(panel.getByRole('button', { name: 'Check again' }));
    await panel.getByRole('textbox', { name: /^Name/ }).waitFor();

    await end('not activated', { clicks: 3 });
  });

  it('says which permission is missing for appointments', async () => {
    const { panel, end } = await open('Create appointments', {
      switches: { token: 'emulator-token-no-appointments' },
    });

    await panel.getByText('The app is missing a permission').waitFor();

    expect(await panel.innerText()).toContain('changing appointments');
    await end('no scope', { clicks: 2 });
  });

  it('looks for a meeting whose answer got lost, and creates it only once', async () => {
    const { card, panel, field, pressInPanel, end } = await open('Add to a calendar');
    await field(/^Title/, 'Kick-off');
    await control('faults', {
      route: 'POST /scheduler/*/meetings/calendar',
      when: 'after',
      fault: 'reset',
    });

    await pressInPanel('Add to calendar');
    await panel.getByText('HubSpot didn’t confirm this').waitFor();
    await pressInPanel('Try again');
    await card.getByText('Added to the calendar: Kick-off').waitFor();

    expect(await calls('POST', '/meetings/calendar')).toBe(1);
    expect(await card.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await end('lost answer', { clicks: 4 });
  });

  it('creates a meeting that was lost on its way when asked again', async () => {
    const { card, field, pressInPanel, end } = await open('Add to a calendar');
    await field(/^Title/, 'Kick-off');
    await control('faults', {
      route: 'POST /scheduler/*/meetings/calendar',
      when: 'before',
      fault: 'reset',
    });

    await pressInPanel('Add to calendar');
    await pressInPanel('Try again');
    await card.getByText('Added to the calendar: Kick-off').waitFor();

    expect(await calls('POST', '/meetings/calendar')).toBe(2);
    await end('not there', { clicks: 4 });
  });

  it('runs a series again whose answer got lost, and creates nothing twice', async () => {
    const { panel, field, select, pressInPanel, end } = await open('Create appointments');
    await field(/^Name/, 'Training');
    await select(/^Repeat/, 'Daily');
    await control('faults', {
      route: 'POST /crm/objects/*/0-421/batch/create',
      when: 'after',
      fault: 'reset',
    });

    await pressInPanel('Create 6 appointments');
    await panel.getByText('Nothing is created twice.').waitFor();
    await pressInPanel('Try again');
    await panel.getByText('6 of 6 are in HubSpot now').waitFor();

    expect(await panel.getByText('Already there').count()).toBe(6);
    expect(await panel.getByRole('button', { name: /Undo/ }).count()).toBe(0);
    await end('lost series', { clicks: 6 });
  });

  it('keeps what was entered when the panel is closed, and says that nothing was created', async () => {
    const { page, panel, field, openWay: again, pressInPanel } = await open('Log a meeting');
    await field(/^Title/, 'Walk');
    await control('faults', { route: 'POST /crm/objects/*/0-47/batch/create', fault: 403 });
    await pressInPanel('Log meeting');
    await panel.getByText('Nothing was created.').waitFor();

    await page.keyboard.press('Escape');
    await again('Log a meeting');

    expect(await panel.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe('Walk');
  });

  it('logs a meeting without a mouse, in German', async () => {
    const { page, card, panel, key, settle, end } = await openBooking(browser(), url(), {
      switches: german,
    });
    await card.getByRole('button', { name: 'Protokollieren' }).focus();
    await key('Enter');
    await panel.getByRole('textbox', { name: /^Titel/ }).waitFor();
    await settle();

    await tabUntil(() => document.activeElement?.tagName === 'INPUT');
    await page.keyboard.type('Rundgang');
    await tabUntil(() => document.activeElement?.textContent === 'Meeting protokollieren');
    await key('Enter');
    await card.getByText('Protokolliert: Rundgang').waitFor();

    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Protokollieren',
    );
    await end('keyboard', { clicks: 0 });

    async function tabUntil(isThere: () => boolean): Promise<void> {
      for (let tabs = 0; tabs < 20 && !(await page.evaluate(isThere)); tabs += 1) await key('Tab');
    }
  });

  it.each([
    ['English', 'en', {}],
    ['German', 'de', german],
  ] as const)(
    'fits a window of 320 px and has no accessibility faults: %s',
    async (_name, language, switches) => {
      const menu = language === 'en' ? 'More' : 'Mehr';
      for (const way of ways[language]) {
        const { page, panel, settle, close } = await open(way, { switches, menu, width: 320 });
        await settle();

        expect(await panel.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
        expect(
          await accessibilityFaults(
            page,
            'dialog[open] .hs-dialog__body, dialog[open] .hs-dialog__footer',
          ),
        ).toEqual([]);
        await close();
      }
    },
  );
});
