import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCards } from '../../scripts/build-cards.ts';
import { describeInBrowser } from '../browser/support/describe-in-browser.ts';
import { openRecord, type RecordState } from '../browser/support/open-record.ts';
import { startStack, type Stack } from '../browser/support/start-stack.ts';
import {
  functionSources,
  writeFunctions,
  type ThrowawayFunctions,
} from './support/throwaway-functions.ts';

const fixture = fileURLToPath(new URL('./fixtures/cards/components-card.ts', import.meta.url));

describeInBrowser('the components of the record page', (browser) => {
  let stack: Stack;
  let functions: ThrowawayFunctions;
  let cardsDir: string;

  beforeAll(async () => {
    functions = await writeFunctions(functionSources);
    cardsDir = await mkdtemp(path.join(tmpdir(), 'cards-'));
    await buildCards({
      cardsDir: path.dirname(fixture),
      outDir: cardsDir,
    });
    stack = await startStack({ cardsDir, functionsDir: functions.dir });
  }, 60_000);
  afterAll(async () => {
    await stack.close();
    await functions.remove();
    await rm(cardsDir, { recursive: true, force: true });
  });

  async function openCard(state: RecordState = {}) {
    const opened = await openRecord(browser(), stack.url, { card: 'components-card', ...state });
    const button = (name: string) => opened.page.getByRole('button', { name, exact: true });
    const said = opened.card.getByTestId('said');
    return { ...opened, button, said, keyboard: opened.page.keyboard };
  }

  it('shows a card in a worker without an error and without asking another machine', async () => {
    const { card, problems } = await openCard();

    expect(await card.getAttribute('data-card-status')).toBe('rendered');
    expect(problems).toEqual([]);
  });

  it('tells the card the language, locale and zones of the address, and its date', async () => {
    const { card } = await openCard({
      switches: { language: 'de', timeZone: 'Europe/Berlin', portalTimeZone: 'Asia/Tokyo' },
    });

    expect(await card.getByTestId('context').textContent()).toBe(
      'de de-de Asia/Tokyo Europe/Berlin',
    );
    expect(await card.getByTestId('today').textContent()).toBe('2026-11-21');
  });

  it('keeps every character that is typed fast into an input its card controls', async () => {
    const { page, card } = await openCard();
    const text = 'the quick brown fox jumps over the lazy dog';

    await page.getByLabel('Controlled').pressSequentially(text, { delay: 1 });

    await card.getByTestId('typed').getByText(text, { exact: true }).waitFor();
    expect(await page.getByLabel('Controlled').inputValue()).toBe(text);
  });

  it('shows a value that the card decides on by itself', async () => {
    const { page, button } = await openCard();
    await page.getByLabel('Controlled').pressSequentially('ada');

    await button('Capitals').click();

    await expect.poll(() => page.getByLabel('Controlled').inputValue()).toBe('ADA');
  });

  it('commits a value when its field is left', async () => {
    const { page, said, keyboard } = await openCard();
    await page.getByLabel('Controlled').pressSequentially('ada');

    await keyboard.press('Tab');

    await said.getByText('committed ada').waitFor();
  });

  it('closes a panel with Escape and gives the focus back', async () => {
    const { page, button, keyboard } = await openCard();
    await button('Open details').click();
    await page.getByRole('dialog', { name: 'Details' }).waitFor();

    await keyboard.press('Escape');

    await page.getByRole('dialog', { name: 'Details' }).waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Open details');
  });

  it('shows what a card hands over where HubSpot would open something of its own', async () => {
    const { page, button } = await openCard();

    await button('Write').click();

    const dialog = page.getByRole('dialog', { name: 'Here HubSpot opens a new email' });
    expect(await dialog.getByRole('definition').allInnerTexts()).toEqual([
      '0-1',
      '101',
      'A new time?',
    ]);
  });

  it('tells a card which value is missing for what HubSpot would open', async () => {
    const { button, said } = await openCard();

    await button('Show').click();

    await said.getByText('ENGAGEMENT_APP_LINK needs engagementId.').waitFor();
  });

  it('closes an overlay by its id, through the actions and through the reactions', async () => {
    const { page, button } = await openCard();
    await button('Open details').click();
    await button('Delete').click();

    await button('Yes').click();

    await page.getByRole('dialog', { name: 'Delete it' }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('dialog', { name: 'Details' }).isVisible()).toBe(true);
    await button('Done').click();
    await page.getByRole('dialog', { name: 'Details' }).waitFor({ state: 'hidden' });
  });

  it('chooses from a menu with the keyboard', async () => {
    const { button, said, keyboard } = await openCard();
    await button('More').press('Enter');

    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');

    await said.getByText('moved').waitFor();
  });

  it('opens an overlay from a menu', async () => {
    const { page, button } = await openCard();
    await button('More').click();

    await page.getByRole('menuitem', { name: 'Remove' }).click();

    await page.getByRole('dialog', { name: 'Remove it' }).waitFor();
  });

  it('moves through tabs with the arrow keys', async () => {
    const { page, card, said, keyboard } = await openCard();
    await page.getByRole('tab', { name: 'Past' }).focus();

    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');

    await card.getByText('What is coming').waitFor();
    await said.getByText('tab next').waitFor();
  });

  it('chooses an option of a select', async () => {
    const { page, said } = await openCard();
    await page.getByLabel('Kind').click();

    await page.getByRole('option', { name: 'Meetings' }).click();

    await said.getByText('kind Meetings').waitFor();
  });

  it('counts the months of a date from 0', async () => {
    const { page, said } = await openCard();
    await page.getByLabel('Day').click();

    await page.getByRole('button', { name: 'Tuesday, December 1, 2026' }).click();

    await said.getByText('2026-11-1', { exact: true }).waitFor();
  });

  it('shows an alert of the card', async () => {
    const { page, button } = await openCard();

    await button('Alert').click();

    await page.getByText('It is done.').waitFor();
  });

  it('resolves a call with what the function returned', async () => {
    const { button, said } = await openCard();

    await button('Call').click();

    await said
      .getByText('{"parameters":{"a":1},"propertiesToSend":{"hs_object_id":"101"}}')
      .waitFor();
  });

  it('rejects a call whose function throws, and no error is left over', async () => {
    const { button, said, problems } = await openCard();

    await button('Call in vain').click();

    await said.getByText(/^Error: The serverless function 'throws' failed to execute/).waitFor();
    expect(problems).toEqual([]);
  });

  it('says so when a card crashes', async () => {
    const { card, button } = await openCard();

    await button('Break').click();

    await card.getByText('the card is broken').waitFor();
    expect(await card.getAttribute('data-card-status')).toBe('crashed');
  });
});
