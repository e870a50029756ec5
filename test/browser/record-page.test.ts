import { expect, it } from 'vitest';
import { accessibilityFaults } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('the record page', (browser) => {
  const { url } = useStack();

  it('leads from a contact to the lists, and from a company to its deal and on', async () => {
    const opened = await openRecord(browser(), url(), { contact: 114 });
    const { page, card, problems } = opened;
    const places = page.getByRole('navigation', { name: 'Places' });

    await places.getByRole('link', { name: 'Companies' }).click();
    await page.getByRole('link', { name: 'Tidal Analytics' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tidal Analytics' }).waitFor();
    await page.getByRole('link', { name: 'Tidal Analytics: yearly plan' }).click();
    await page.getByRole('heading', { level: 1, name: 'yearly plan' }).waitFor();
    await settle(opened);

    expect(page.url()).toContain('/deals/301');
    expect(await card.innerText()).toContain('Executive briefing');
    expect(await page.getByRole('link', { name: 'Priya Raman' }).count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it.each([
    ['/companies/201', 'Company', 'tidal-analytics.example', 'Executive briefing'],
    ['/deals/301', 'Deal', 'Contract sent', 'Signature call'],
    ['/tickets/401', 'Ticket', 'Waiting on us', 'Debugging session'],
  ])('says what %s is and shows its pinned activity', async (path, type, detail, pinned) => {
    const { page } = await openRecord(browser(), url(), { path });
    const about = page.getByRole('complementary', { name: `About this ${type.toLowerCase()}` });
    await about.waitFor();

    const header = await about.locator('.identity').innerText();

    expect(header).toContain(type);
    expect(header).toContain(detail);
    expect(await page.getByRole('region', { name: 'Pinned' }).innerText()).toContain(pinned);
  });

  it.each(['/contacts', '/companies', '/deals', '/tickets', '/companies/201'])(
    'has no accessibility faults on %s',
    async (path) => {
      const context = await browser().newContext({ reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`${url()}${path}`);
      await page.locator('tbody tr, .identity').first().waitFor();

      expect(await accessibilityFaults(page, '#page')).toEqual([]);
    },
  );
});
