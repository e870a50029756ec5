import { expect, it } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import type { RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('a rep in the booking card', (browser) => {
  const { url, control, post, stored, calls } = useStack();
  const open = (state?: RecordState) => openBooking(browser(), url(), state);

  /** The meetings of Ada's that start at a time, as HubSpot has them. */
  async function meetingsAt(start: string) {
    const found = (await post('/crm/v3/objects/0-47/search', {
      filterGroups: [
        {
          filters: [
            { propertyName: 'associations.contact', operator: 'EQ', value: '101' },
            { propertyName: 'hs_meeting_start_time', operator: 'EQ', value: start },
          ],
        },
      ],
      sorts: [],
      properties: ['hs_guest_emails', 'hs_meeting_end_time', 'hubspot_owner_id'],
      limit: 10,
      after: '0',
    })) as { results: { id: string; properties: Record<string, string> }[] };
    return found.results;
  }

  it('books the first free slot of the own default page with five clicks', async () => {
    const { card, panel, click, choose, pressInPanel, end } = await open();

    await click(card.getByRole('button', { name: '14:15 · 08:15' }));
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    await pressInPanel('Book and invite Ada');
    await card.getByText(/^Booked: /).waitFor();

    expect(await meetingsAt('2026-11-23T13:15:00.000Z')).toHaveLength(1);
    expect(await card.innerText()).toContain('Booked: Mon 23 Nov, 14:15');
    await end('default page', { clicks: 5 });
  });

  it('books another duration on another day with guests, and pins it in place of the old pin', async () => {
    const { card, page, panel, click, write, choose, press, pressInPanel, end } = await open();

    await click(card.getByRole('radio', { name: '30 min' }));
    await press('Tu 24');
    await press(/^14:30/);
    expect(await panel.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await pressInPanel('+ Add guests');
    await write(panel.getByRole('textbox', { name: /^Guests/ }), 'kim@fernwerk.example, nobody');
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Integration');
    await pressInPanel('Book and invite Ada');
    await panel.getByText('Enter a valid email: nobody').waitFor();
    await panel.getByText('This consent is required to book.').waitFor();
    await write(
      panel.getByRole('textbox', { name: /^Guests/ }),
      'kim@fernwerk.example, lee@fernwerk.example',
    );
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    const review = await panel.innerText();
    expect(review).toContain('30 mins with Ben Ode');
    expect(review).toMatch(/Tue,? 24 Nov, 14:30 · 08:30 for Ada \(New York\)/);
    expect(review).toContain('kim@fernwerk.example and lee@fernwerk.example');
    await pressInPanel('Book and invite Ada');
    await press('Pin');
    await press('Replace pin');
    await page.getByText('Pinned: ').first().waitFor();

    const [booked, ...others] = await meetingsAt('2026-11-24T13:30:00.000Z');
    expect(others).toEqual([]);
    expect(booked?.properties).toMatchObject({
      hs_meeting_end_time: '2026-11-24T14:00:00.000Z',
      hs_guest_emails: 'kim@fernwerk.example;lee@fernwerk.example',
    });
    expect(await stored('0-1', '101', 'hs_pinned_engagement_id')).toBe(booked?.id);
    await press('Undo');
    expect(await stored('0-1', '101', 'hs_pinned_engagement_id')).toBe('101470007');
    await end('guests, consent and pin', { clicks: 15 });
  });

  it('tells the agenda card beside it, which then shows the meeting as next', async () => {
    const opened = await open({ hasOthers: true });
    const { card, page, panel, click, choose, pressInPanel, end } = opened;
    const agenda = page.locator('[data-card="agenda-card"]');

    await click(card.getByRole('button', { name: '14:15 · 08:15' }));
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    await pressInPanel('Book and invite Ada');

    await agenda.getByText('Ada Lovelace and Ben Ode').first().waitFor();
    await end('agenda beside it', { clicks: 5 });
  });

  it('books once, however often Book is pressed', async () => {
    const { card, panel, click, choose, end } = await open();
    await click(card.getByRole('button', { name: '14:15 · 08:15' }));
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    await control('latency', { ms: 150 });

    await panel.getByRole('button', { name: 'Book and invite Ada', exact: true }).dblclick();
    await card.getByText(/^Booked: /).waitFor();

    expect(await calls('POST', '/meeting-links/book')).toBe(1);
    await end('double click', { clicks: 4 });
  });

  it('shows the same slots beside any clock without asking again', async () => {
    const { card, page, choose, click, write, end } = await open();
    const asked = () => calls('GET', '/availability-page/');
    const before = await asked();
    const zone = card.getByRole('button', { name: /^Time zone/ });

    await choose(zone, 'My time (Berlin)');
    await card.getByRole('button', { name: '09:45', exact: true }).waitFor();
    await choose(zone, 'Other time zone…');
    await click(zone);
    await write(page.getByRole('searchbox', { name: 'Search options' }), 'tok');
    await click(page.getByRole('option', { name: /^Tokyo/ }));
    await card.getByRole('button', { name: '09:45 · 17:45' }).waitFor();

    expect(await card.innerText()).toContain('Early or late for Tokyo');
    expect(before).toBe(2);
    expect(await asked()).toBe(before);
    await end('any zone', { clicks: 6 });
  });

  it('books without a mouse', async () => {
    const { card, page, panel, key, settle, end } = await open();

    await card.getByRole('button', { name: '14:15 · 08:15' }).focus();
    await key('Enter');
    await panel.waitFor();
    await settle();
    await panel.getByRole('button', { name: /discuss/ }).focus();
    await key('Enter');
    await page.getByRole('option', { name: 'Pricing' }).waitFor();
    await key('Enter');
    await settle();
    // Company, phone, guests, then the first consent.
    for (let tab = 0; tab < 4; tab += 1) await key('Tab');
    await key('Space');
    await settle();
    await key('Tab');
    await key('Tab');
    await key('Enter');
    await card.getByText(/^Booked: /).waitFor();

    expect(await meetingsAt('2026-11-23T13:15:00.000Z')).toHaveLength(1);
    await end('keyboard', { clicks: 0 });
  });

  it('books in German', async () => {
    const german = { language: 'de', locale: 'de-de' };
    const { card, panel, click, choose, pressInPanel, end } = await open({ switches: german });

    await click(card.getByRole('button', { name: '14:15 · 08:15' }));
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await pressInPanel('Buchen, Ada einladen');
    await panel.getByText('Prüfen Sie diese Felder: Einwilligung').waitFor();
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    const review = await panel.innerText();
    expect(review).toContain('15 Min. mit Ben Ode');
    expect(review).toContain('Mo., 23. Nov., 14:15 · 08:15 · Ada (New York)');
    expect(review).toContain('Einladung an ada.lovelace@analytical-engines.example');
    await pressInPanel('Buchen, Ada einladen');
    await card.getByText(/^Gebucht: /).waitFor();

    await end('German', { clicks: 6 });
  });
});
