import type { OutcomeCategory } from './outcome/outcome.ts';

/** What the options of one list mean: by their label or by the value HubSpot stores. */
export type OutcomeMeanings = Readonly<Record<string, OutcomeCategory>>;

/** What an admin decides before the app is uploaded, in `src/app/options.ts`. */
export type AppOptions = {
  /** Whether items of other records can be found and added to a record. */
  findItemsOfOtherRecords: boolean;
  /** The page across records. */
  acrossRecords: {
    /** Whether it answers at all. */
    myDay: boolean;
    /** Whether it shows items of other people than the signed-in user, and hands them over. */
    team: boolean;
  };
  /**
   * The account's own text property of appointments by which those of one series are tied; null where they are
   * not tied.
   */
  seriesProperty: string | null;
  /** Where the words of the account do not tell it, or tell it wrongly. */
  outcomeMeanings: {
    /** Options of `hs_meeting_outcome`. */
    meetings: OutcomeMeanings;
    /** Options of `hs_appointment_status`. */
    appointments: OutcomeMeanings;
    /** By the name or id of a pipeline, the name or id of its stages. */
    appointmentStages: Readonly<Record<string, OutcomeMeanings>>;
  };
};
