/** HubSpot's property names for the two kinds of agenda item, where they differ. */
export const agendaProperties = {
  appointment: {
    start: 'hs_appointment_start',
    end: 'hs_appointment_end',
    /** Missing in accounts that run appointments by pipeline stage. */
    outcome: 'hs_appointment_status',
    title: 'hs_appointment_name',
  },
  meeting: {
    start: 'hs_meeting_start_time',
    end: 'hs_meeting_end_time',
    outcome: 'hs_meeting_outcome',
    title: 'hs_meeting_title',
  },
} as const;

const shared = ['hubspot_owner_id', 'hs_lastmodifieddate'];

/** What a row needs. Asking for a property the account does not have is allowed: it is left out. */
export const rowProperties = {
  appointment: [
    ...Object.values(agendaProperties.appointment),
    'hs_pipeline',
    'hs_pipeline_stage',
    ...shared,
  ],
  meeting: [
    ...Object.values(agendaProperties.meeting),
    'hs_timestamp',
    'hs_meeting_location',
    'hs_meeting_external_url',
    'hs_i_cal_uid',
    ...shared,
  ],
};
