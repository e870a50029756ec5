import type { AppOptions } from '@app/domain/app-options';

/**
 * What you decide before you upload the app. Change a line, then `npm run build` and `hs project upload`.
 * The build stops at a line it does not understand; the setup check shows what holds in your account.
 */
export const options = {
  /**
   * "Add an existing one" in the booking card: a rep finds any appointment or meeting of the account
   * and adds it to the record at hand.
   *
   * true   A rep who can open one record can find items of every other record, see their title, time, place
   *        and owner, and add them to this record. What is on this record they can then open, change
   *        and delete. The app does not ask what the rep may see in HubSpot.
   * false  The cards act on nothing but the record they are on. The entry is not shown.
   */
  findItemsOfOtherRecords: true,

  /**
   * "My day": one page across records, opened from HubSpot's app menu. On a page HubSpot names no record
   * beside a call, and the app takes the signed-in user from the browser.
   *
   * myDay  true   Whoever can open the page sees titles, times and contacts of the appointments and meetings
   *               they own, and sets their outcomes. Someone who calls by hand can name another user.
   *        false  The page says that an admin has switched it off, and its function refuses every call.
   * team   true   The page also shows how many outcomes each colleague owes and how many meetings were held,
   *               and opens a colleague's lists. The app does not ask what the user may see in HubSpot.
   *        false  No one sees anything of others there.
   */
  acrossRecords: { myDay: true, team: true },

  /**
   * What ties the appointments of a series, so that a rep can later move or cancel "this and following" or all
   * of them: a property of appointments in which the app keeps one id for each series.
   *
   * null           They are not tied, and nothing is written.
   * 'series_id'    The internal name of a property that you create under Settings → Properties → Appointment
   *                properties as "Single-line text". As long as there is none like it, nothing is
   *                written either; the setup check says so. (The demo account has 'series_id'.)
   */
  seriesProperty: null,

  /**
   * What an outcome means, where your own words do not tell it. The settings page of the app lists every
   * option with the meaning the cards give it; write here only what is wrong or missing there.
   *
   * Left of the colon: the label as HubSpot shows it, or the internal value. Right of it one of
   *
   *   'scheduled'    still to come; once it is over, the card asks how it ended
   *   'completed'    took place; counts for the show rate
   *   'no-show'      no one came; counts against the show rate
   *   'cancelled'    called off
   *   'rescheduled'  moved to another time
   *   'other'        none of these: shown under its own name, never counted, never asked about
   *
   * What is written here always wins. For example:
   *
   *   meetings: { 'Ghosted us': 'no-show', 'Qualified out': 'completed' },
   */
  outcomeMeanings: {
    // Settings → Properties → Meeting properties → Meeting outcome
    meetings: {},

    // Settings → Properties → Appointment properties → Appointment status
    appointments: {},

    // Only where appointments have no status: the stages of their pipelines. A stage belongs to its
    // pipeline, so name that first: { 'Visits': { 'Confirmed by phone': 'scheduled' } }
    appointmentStages: {},
  },
} satisfies AppOptions;
