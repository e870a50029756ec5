import { afterAll, expect, it } from 'vitest';
import { buildFunctionsWithSeries } from '../support/functions-with-series.ts';
import { accessibilityFaults, tooWide } from './support/card-faults.ts';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

const functions = await buildFunctionsWithSeries();
afterAll(functions.remove);

/** Of Wanda's eight weekly appointments those that are to come. */
const toCome = [3, 4, 5, 6, 7, 8].map((number) => `11742000${number}`);
const hourMs = 3_600_000;

describeInBrowser('a rep with a series', (browser) => {
  const { url, stored, patch } = useStack({ functionsDir: functions.dir });
  const valuesOf = (property: string) =>
    Promise.all(toCome.map((id) => stored('0-421', id, property)));
  const starts = async () =>
    (await valuesOf('hs_appointment_start')).map((start) => Date.parse(start ?? ''));

  /** The panel that changes the series, from the details of the third that is to come. */
  async function open(language = 'en') {
    const opened = await openRecord(browser(), url(), {
      contact: 117,
      switches: { timeZone: 'Europe/Berlin', language },
    });
    await settle(opened);
    const { page, card } = opened;
    const effort = countEffort(opened);
    await effort.view(/Upcoming|Anstehend/);
    await card.getByRole('link', { name: 'Shoulder session' }).nth(2).click();
    await effort.inPanel.press('button', language === 'de' ? 'Serie ändern …' : 'Change series…');
    const panel = page.locator('dialog[open]').last();
    return { ...opened, effort, panel };
  }

  it('moves this one and the following by an hour, and takes all of it back', async () => {
    const { panel, effort, problems } = await open();
    const before = await starts();

    await panel.getByRole('radio', { name: 'This and following' }).click();
    await panel.getByRole('button', { name: /^Time\b(?! zone)/ }).click();
    await panel.getByRole('option', { name: '11:30 AM', exact: true }).click();
    await effort.inPanel.press('button', 'Reschedule 4');
    await panel.getByText('Saved', { exact: true }).nth(3).waitFor();
    expect(await starts()).toEqual(before.map((start, at) => start + (at < 2 ? 0 : hourMs)));

    await effort.read();
    await effort.inPanel.press('button', 'Undo all 4');
    await panel.getByText('Undone', { exact: true }).nth(3).waitFor();
    expect(await starts()).toEqual(before);
    expect(problems).toEqual([]);
  });

  it('cancels all that are to come but the one that somebody else has changed since', async () => {
    const { panel } = await open();
    const [, , third] = toCome;

    await panel.getByRole('radio', { name: 'All', exact: true }).click();
    await panel.getByRole('radio', { name: /^Set to/ }).click();
    await patch(`/crm/v3/objects/0-421/${third}`, { properties: { hs_appointment_name: 'Mine' } });
    await panel.getByRole('button', { name: /^Set 6 to/ }).click();
    await panel.getByText('Cancelled', { exact: true }).nth(4).waitFor();
    await panel.getByText('This changed since you opened it.').waitFor();

    const outcomes = await valuesOf('hs_appointment_status');
    expect(outcomes.map((outcome) => outcome === outcomes[0])).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it.each(['en', 'de'])(
    'sees nothing that axe refuses, and nothing cut off: %s',
    async (language) => {
      const { page, panel } = await open(language);
      await panel.getByRole('radio').nth(1).click();
      expect(await accessibilityFaults(page, 'dialog[open]')).toEqual([]);
      expect(await tooWide(panel)).toEqual([]);
    },
  );
});
