import { expect, it } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { settle } from './support/open-record.ts';
import { loadAll, meetingsOwed, openCounted, tap } from './support/tap.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('one tap in the agenda card', (browser) => {
  const { url, control } = useStack();
  const contact = '102';

  async function messagesFor(rows: number) {
    await control('reset');
    await control('seed', { objects: meetingsOwed(rows, contact) });
    const opened = await openCounted(browser(), url(), contact);
    await loadAll(opened);
    const box = { selector: 'input[type=checkbox]', name: '' };
    // Later than the buttons that have just changed take a click again: what is drawn for both is drawn apart.
    await control('latency', { ms: 200 });
    const button = { selector: 'button', name: 'Completed', index: 10 };
    const answered = await tap(opened, button, 'Saving…');
    await opened.card.getByRole('button', { name: 'Select…' }).click();
    await settle(opened);
    await tap(opened, { ...box, index: 1 }, '1 selected');
    const selected = await tap(opened, { ...box, index: 2 }, '2 selected');
    return [selected.messages, answered.messages];
  }

  it('sends no more in a list of 150 rows than in one of 20, and at most 60 messages', async () => {
    const few = await messagesFor(20);
    const many = await messagesFor(150);

    console.log(`messages for a selection and an outcome: ${many.join(' and ')}`);
    expect(many[0]).toBeLessThanOrEqual(few[0] ?? 0);
    expect(many[1]).toBeLessThanOrEqual(few[1] ?? 0);
    expect(Math.max(...many)).toBeLessThanOrEqual(60);
  });
});
