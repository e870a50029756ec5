import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, tooWide } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { hasShown, noteTexts } from './support/note-texts.ts';
import { openRecord, settle, type RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('the settings page in a browser', (browser) => {
  const { url, control } = useStack();

  async function open(state: RecordState = {}) {
    const opened = await openRecord(browser(), url(), {
      path: '/settings',
      card: 'settings-page',
      ...state,
    });
    await settle(opened);
    const { card, problems, close } = opened;
    const end = async () => {
      expect(problems).toEqual([]);
      await close();
    };
    const press = async (name: string) => {
      await card.getByRole('button', { name }).click();
      await settle(opened);
    };
    return { ...opened, press, end };
  }

  it('tells what is wrong, and that it is put right once it is', async () => {
    await control('seed', { enablement: { '0-421': false } });
    const { card, press, end } = await open();
    const before = await card.innerText();
    await control('seed', { enablement: { '0-421': true } });

    await press('Check again');

    expect(before).toContain('1 problem keeps the cards from working fully');
    expect(before).toContain(
      'Super admin: Activate Appointments in Settings → Objects → Object library.',
    );
    expect(await card.innerText()).toContain('The cards have everything they need');
    await end();
  });

  it('says that it is checking, then in German what it found', async () => {
    const opened = await openRecord(browser(), url(), {
      path: '/settings',
      card: 'settings-page',
      switches: { language: 'de' },
      script: noteTexts,
    });

    await settle(opened);

    expect(await hasShown(opened, 'Die Einrichtung wird geprüft')).toBe(true);
    expect(await opened.card.innerText()).toContain('Die Karten haben alles, was sie brauchen');
  });

  it('tells the rest where a part cannot be read', async () => {
    await control('faults', { route: 'GET /crm/owners/*', fault: 500, count: 50 });
    const { card, end } = await open();

    const text = await card.innerText();

    expect(text).toContain('1 check couldn’t be completed');
    expect(text).toContain('HubSpot didn’t respond in time.');
    expect(text).toContain('checks passed');
    await end();
  });

  it('copies the report without a name of anybody', async () => {
    const { page, card, press, end } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await card.innerText()).toContain('Dana Whitfield');

    await press('Copy report');
    await page.getByText('Report copied. It doesn’t name anyone.').waitFor();

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('[warn] hosts/offline');
    expect(copied).not.toMatch(/Dana|Ben|@/);
    await end();
  });

  it('shows the report where it cannot be copied', async () => {
    const { page, card, problems, press } = await open();
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) });
    });

    await press('Copy report');

    const shown = card.getByRole('textbox', {
      name: 'Couldn’t copy the report. Select and copy it here:',
    });
    expect(await shown.inputValue()).toContain('[warn] hosts/offline');
    // The channel between page and card reports a rejected call on both of its sides.
    expect(problems).toEqual(['no']);
  });

  it('is worked with the keyboard alone', async () => {
    const opened = await open();
    const { page, card, end } = opened;
    await card.getByRole('button', { name: 'Check again' }).focus();

    await page.keyboard.press('Enter');
    await settle(opened);
    await page.keyboard.press('Tab');
    const second = await focused(page);
    await page.keyboard.press('Tab');
    const third = await focused(page);
    await page.keyboard.press('Tab');
    const fourth = await focused(page);
    await page.keyboard.press('Enter');

    expect(second).toBe('Copy report');
    expect(third).toContain('What the cards take each outcome for');
    expect(fourth).toContain('checks passed');
    await card.getByText('Access to this account').waitFor();
    await end();
  });

  it('sits on no record, and can be reached from one', async () => {
    const { page, end } = await open();

    await page.getByRole('link', { name: 'Contacts' }).click();
    await page.getByRole('link', { name: 'Ada Lovelace' }).click();
    await page.locator('[data-card="agenda-card"]').waitFor();
    await page.locator('[data-card="settings-page"]').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.locator('[data-card="settings-page"]').waitFor();

    await end();
  });

  it.each([
    ['all in order', {}, 1000],
    ['German', { language: 'de' }, 1000],
    ['scopes missing', { token: 'emulator-token-no-scheduler' }, 1000],
    ['a dead token', { token: 'emulator-token-revoked' }, 1000],
    ['320 px', { token: 'emulator-token-no-appointments' }, 402],
    ['320 px in German', { token: 'emulator-token-read-only', language: 'de' }, 402],
  ])('fits its page and has no accessibility faults: %s', async (_case, switches, width) => {
    const { page, card, end } = await open({ switches, width });

    // A dead token has no outcomes to list.
    const folded = card.locator('[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    await card.locator('[aria-expanded="true"]').first().waitFor();

    expect(await tooWide(card)).toEqual([]);
    expect(await accessibilityFaults(page, '[data-card="settings-page"]')).toEqual([]);
    await end();
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
