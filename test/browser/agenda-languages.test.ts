import { expect, it } from 'vitest';
import { de } from '../../src/app/cards/agenda/messages/de.ts';
import { en, type AgendaMessages } from '../../src/app/cards/agenda/messages/en.ts';
import { accessibilityFaults, tooWide } from './support/card-faults.ts';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';
import { sample } from '../support/whole.ts';

type Rep = ReturnType<typeof countEffort>;
type Screen = {
  contact?: number;
  view?: 'upcoming' | 'past';
  /** Whether it lies in a panel or in the card. */
  panel?: true;
  open: (rep: Rep, words: AgendaMessages) => Promise<void>;
};

const review = 'Contract review';
const legal = 'Legal review';
const kickOff = 'Kick-off with the data team';
const security = 'Security questions';
const cleo = 'Cleo Marsh';

const screens: [string, Screen][] = [
  [
    'the details',
    {
      view: 'upcoming',
      panel: true,
      open: (rep) => rep.press('link', review),
    },
  ],
  [
    'the fields of the details',
    {
      view: 'upcoming',
      panel: true,
      open: async (rep, words) => {
        await rep.press('link', review);
        await rep.inPanel.press('button', words.edit);
      },
    },
  ],
  [
    'the notes of the details',
    {
      view: 'upcoming',
      panel: true,
      open: async (rep, words) => {
        await rep.press('link', review);
        await rep.inPanel.press('button', words.editNotes);
      },
    },
  ],
  [
    'the hand-over of one',
    {
      view: 'upcoming',
      panel: true,
      open: async (rep, words) => {
        await rep.press('link', review);
        await rep.inPanel.choose(words.handOver, words.more);
        await rep.inPanel.press('radio', cleo);
      },
    },
  ],
  [
    'the hand-over of many',
    {
      view: 'upcoming',
      panel: true,
      open: async (rep, words) => {
        await rep.press('button', words.selectSome);
        await rep.tick(words.select(review));
        await rep.press('button', words.handOver);
        await rep.inPanel.press('radio', cleo);
      },
    },
  ],
  [
    'booking again after a no-show',
    {
      panel: true,
      open: async (rep, words) => {
        await rep.press('button', words.outcomeNames.NO_SHOW, security);
        await rep.read();
        await rep.press('button', words.bookAgain, security);
      },
    },
  ],
  [
    'a row whose item has left the record',
    {
      view: 'past',
      open: async (rep, words) => {
        await rep.press('link', legal);
        await rep.inPanel.choose(words.removal.disassociate.label, words.more);
      },
    },
  ],
  ['the question before an item is deleted', { view: 'past', panel: true, open: askToDelete }],
  [
    'a row whose item is deleted',
    {
      view: 'past',
      open: async (rep, words) => {
        await askToDelete(rep, words);
        await rep.inPanel.press('button', words.removal.delete.confirm.meeting);
      },
    },
  ],
  [
    'the move',
    {
      view: 'upcoming',
      panel: true,
      open: (rep, words) => rep.press('button', words.reschedule, review),
    },
  ],
  [
    'the scheduling pages in place of a move',
    {
      view: 'upcoming',
      panel: true,
      open: async (rep, words) => {
        await rep.press('button', words.reschedule, review);
        await rep.inPanel.press('button', words.rebook);
      },
    },
  ],
  [
    'a row that was moved',
    {
      view: 'upcoming',
      open: async (rep, words) => {
        await rep.press('button', words.reschedule, review);
        await rep.proposed('next day');
        await rep.inPanel.press('button', words.move);
      },
    },
  ],
  [
    'the question before a pin is replaced',
    { view: 'upcoming', open: (rep, words) => rep.choose(words.more, words.pin, kickOff) },
  ],
  [
    'the question before an outcome that the account no longer has is replaced',
    {
      view: 'upcoming',
      open: (rep, words) => rep.choose(words.markAs, words.outcomeNames.COMPLETED, review),
    },
  ],
  [
    'the question where somebody was faster',
    { open: (rep, words) => rep.press('button', words.outcomeNames.COMPLETED, security) },
  ],
  [
    'a selection that has its outcome',
    {
      view: 'past',
      open: async (rep, words) => {
        await rep.press('button', words.selectSome);
        await rep.tick(words.select(security));
        await rep.press('button', words.outcomeNames.COMPLETED, words.selected(1));
      },
    },
  ],
];

/** An outcome that the account no longer has. */
const heldByPhone = {
  type: 'meetings',
  id: '101470007',
  properties: { hs_meeting_outcome: 'HELD_BY_PHONE' },
};

/** What both languages show: the account's own words, and those that German has too. */
const alike = new Set(
  `${[review, legal, kickOff, security].join(' ')}
  Product demo, second attempt; Onboarding consultation; Discovery call; Pricing walkthrough; Site visit
  Tender walkthrough; Warehouse visit; Rollout stand-up; Training session for the pilot teams; Quarterly review
  Ada Lovelace, Farid, Ben Ode, Cleo Marsh, Dana Whitfield, Emre Aydin, Mere Ngata; go through the redlines together
  HELD_BY_PHONE; Phone; zoom; 350 Fifth Avenue, New York, room 42; Berlin, Dubai
  Appointments & meetings; Meeting; Details; HubSpot; Nov; November; .ics;
  Check that legal has approved the clauses; Google, Outlook; optional`.match(/\p{L}+/gu),
);

describeInBrowser('the agenda card in two languages', (browser) => {
  const { url, control, patch } = useStack();

  it.each(sample(screens, 3))('says every word of %s in German', async (title, screen) => {
    const english = await wordsOn(title, screen, 'en');
    const german = await wordsOn(title, screen, 'de');

    expect([...english].filter((word) => german.has(word) && !alike.has(word))).toEqual([]);
  });

  /** Opens a screen on a window in which the card is 320 px wide, looks for faults, and reads its words. */
  async function wordsOn(
    title: string,
    { contact = 101, view, panel, open }: Screen,
    language: 'en' | 'de',
  ) {
    await control('reset');
    if (title.includes('no longer')) await control('seed', { objects: [heldByPhone] });
    const words = { en, de }[language];
    const switches = {
      language,
      locale: language === 'en' ? 'en-gb' : 'de-de',
      timeZone: 'Europe/Berlin',
    };
    const opened = await openRecord(browser(), url(), { contact, switches, width: 402 });
    const { page, card } = opened;
    await settle(opened);
    await page.addStyleTag({ content: '.hs-visually-hidden { display: none }' });
    const rep = countEffort(opened);
    if (view !== undefined) await rep.view(new RegExp(words.views[view]));
    if (title.includes('faster')) {
      await patch('/crm/v3/objects/0-47/101470006', {
        properties: { hs_meeting_outcome: 'NO_SHOW' },
      });
    }

    await open(rep, words);
    const surface = panel ? page.locator('dialog[open]').last() : card;
    await surface.waitFor();
    // Where a panel has led to another one, HubSpot shows that alone.
    await surface.evaluate((element) => {
      element.setAttribute('data-surface', '');
    });
    const frame = panel
      ? '[data-surface] .hs-dialog__body, [data-surface] .hs-dialog__footer'
      : '[data-card="agenda-card"]';

    expect(await tooWide(surface)).toEqual([]);
    expect(await accessibilityFaults(page, frame)).toEqual([]);
    const text = await surface.innerText();
    await opened.close();
    return new Set(text.match(/\p{L}{3,}/gu) ?? []);
  }
});

async function askToDelete(rep: Rep, words: AgendaMessages): Promise<void> {
  await rep.press('link', legal);
  await rep.inPanel.choose(words.deleteEntry, words.more);
}
