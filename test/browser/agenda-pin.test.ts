import { expect, it } from 'vitest';
import { beside } from './support/beside.ts';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('a rep pinning in the agenda card', (browser) => {
  const { url, control, stored } = useStack();
  const note = '101460001';
  const pin = () => stored('0-1', '101', 'hs_pinned_engagement_id');
  const contact = { type: 'contacts', id: '101' };

  async function open(state: Parameters<typeof openRecord>[2] = {}) {
    const opened = await openRecord(browser(), url(), state);
    await settle(opened);
    return { ...opened, effort: countEffort(opened) };
  }
  const pinTheNote = () =>
    control('seed', { objects: [{ ...contact, properties: { hs_pinned_engagement_id: note } }] });

  it('pins over a note that is named first, and puts it back', async () => {
    await pinTheNote();
    const { card, page, effort, problems } = await open();
    await effort.view(/Upcoming/);

    await effort.choose('More', 'Pin', 'Contract review');
    const question = await card.getByText('This unpins “Note: ').innerText();
    await effort.press('button', 'Replace pin');
    await page.getByText('Pinned: Contract review').first().waitFor();
    const replaced = await pin();
    await effort.press('button', 'Undo');
    await card.getByText('Pinned: Note: ').waitFor();
    await page.getByText('Change undone').waitFor();

    expect(question.length).toBeLessThan(100);
    expect(replaced).toBe('101470007');
    expect(await pin()).toBe(note);
    expect(problems).toEqual([]);
    effort.print('pin over a note and put it back');
  });

  it('learns why an appointment cannot be pinned, and pins its meeting instead', async () => {
    await control('seed', {
      objects: [
        {
          type: 'meetings',
          id: '880001',
          properties: { hs_timestamp: '2026-12-24T09:00:00Z', hs_meeting_title: 'On the calendar' },
          associations: [contact, { type: 'appointments', id: '101420003' }],
        },
      ],
    });
    const { card, page, effort } = await open();
    await effort.view(/Upcoming/);

    await effort.choose('More', 'Pin', 'Training session for the pilot teams');
    await card
      .getByText('Appointments can’t be pinned, only activities such as meetings.')
      .waitFor();
    await effort.press('button', 'Pin “On the calendar”');
    await page.getByText('Pinned: On the calendar').first().waitFor();

    expect(await pin()).toBe('880001');
    effort.print('pin the meeting of an appointment');
  });

  it('pins with the keyboard alone, in German', async () => {
    await pinTheNote();
    const { card, page, effort } = await open({ switches: { language: 'de', locale: 'de-de' } });
    await effort.view(/Anstehend/);

    await beside(card, 'Contract review', 'button', 'Mehr').focus();
    await effort.key('Enter');
    await effort.key('Enter');
    await card.getByText('„Notiz: ').waitFor();
    const question = await card.getByText('„Notiz: ').innerText();
    await card.getByRole('button', { name: 'Ersetzen' }).focus();
    await effort.key('Enter');
    await card.getByText('Angeheftet: Contract review').waitFor();
    const replaced = await pin();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    await effort.key('Enter');
    await card.getByText('Angeheftet: Notiz: ').waitFor();
    const back = await page.evaluate(() => document.activeElement?.textContent);

    expect(question).toMatch(/ ist dann nicht mehr angeheftet\.$/);
    expect(replaced).toBe('101470007');
    expect(await pin()).toBe(note);
    expect([focused, back]).toEqual(['Rückgängig', 'Rückgängig']);
    effort.print('pin over a note and put it back by keyboard');
  });
});
