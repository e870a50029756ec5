import { expect, it } from 'vitest';
import { accessibilityFaults, tooWide } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('an agenda of which HubSpot answers only a part', (browser) => {
  const { url, control } = useStack();

  it.each([
    ['en', /meetings couldn’t be loaded/, 'Try again', ['All caught up', 'Nothing scheduled']],
    ['de', /Meetings konnten nicht geladen werden/, 'Erneut versuchen', ['Alles erledigt']],
  ])(
    'names what is missing, counts nothing and is whole after another try: %s',
    async (language, missing, retry, claims) => {
      await control('faults', {
        route: 'POST /crm/objects/*/0-47/batch/read',
        fault: { partial: 7 },
        // Also for the record page, which reads them itself.
        count: 50,
      });
      const { card, page, problems } = await openRecord(browser(), url(), {
        switches: { language },
      });
      await settle({ card, page });

      expect(await card.innerText()).toMatch(missing);
      for (const claim of claims) expect(await card.getByText(claim).count()).toBe(0);
      for (const tab of await card.getByRole('tab').all()) {
        expect(await tab.innerText()).not.toMatch(/\d/);
      }
      expect(await tooWide(card)).toEqual([]);
      expect(await accessibilityFaults(page, '[data-card="agenda-card"]')).toEqual([]);

      await control('reset');
      await card.getByRole('button', { name: retry }).first().click();
      await settle({ card, page });

      expect(await card.innerText()).not.toMatch(missing);
      expect(await card.getByRole('tab').first().innerText()).toMatch(/\d/);
      expect(problems).toEqual([]);
    },
  );
});
