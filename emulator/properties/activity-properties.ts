import { optionsFrom, propertyGroup, type PropertyDefinition } from './property-definition.ts';

const { text, longText, html, number, datetime, choice, owner } = propertyGroup('engagement');

const shared = [
  datetime('hs_timestamp', 'Activity date'),
  owner('Activity assigned to'),
  text('hs_attachment_ids', 'Attached file IDs'),
  text('hs_unique_id', 'Unique ID', { isReadOnly: true }),
];

const meeting = propertyGroup('meeting');

export const meetingProperties: PropertyDefinition[] = [
  ...shared,
  meeting.text('hs_meeting_title', 'Meeting name'),
  meeting.html('hs_meeting_body', 'Meeting description'),
  meeting.html('hs_internal_meeting_notes', 'Internal meeting notes'),
  meeting.text('hs_meeting_external_url', 'External URL'),
  meeting.text('hs_meeting_location', 'Location'),
  meeting.choice(
    'hs_meeting_location_type',
    'Location type',
    optionsFrom({ ADDRESS: 'Address', CUSTOM: 'Custom', PHONE: 'Phone' }),
  ),
  meeting.datetime('hs_meeting_start_time', 'Meeting start time'),
  meeting.datetime('hs_meeting_end_time', 'Meeting end time'),
  meeting.choice(
    'hs_meeting_outcome',
    'Meeting outcome',
    optionsFrom({
      SCHEDULED: 'Scheduled',
      COMPLETED: 'Completed',
      RESCHEDULED: 'Rescheduled',
      NO_SHOW: 'No show',
      CANCELED: 'Canceled',
      QUALIFIED: 'Qualified out',
    }),
  ),
  meeting.choice(
    'hs_activity_type',
    'Call and meeting type',
    optionsFrom({
      'Discovery call': 'Discovery call',
      'Product demo': 'Product demo',
      'Check-in': 'Check-in',
      'Quarterly review': 'Quarterly review',
      Workshop: 'Workshop',
    }),
  ),
  meeting.choice(
    'hs_meeting_source',
    'Meeting source',
    optionsFrom({
      CRM_UI: 'CRM UI',
      MEETINGS_PUBLIC: 'Meetings tool',
      BIDIRECTIONAL_API: 'Calendar sync',
      INTEGRATION: 'Integration',
    }),
  ),
  meeting.text('hs_i_cal_uid', 'iCal UID'),
  meeting.text('hs_guest_emails', 'Guest emails'),
  meeting.text('hs_video_conference_url', 'Video conference URL'),
  meeting.text('hs_attendee_owner_ids', 'Attendee owners of the meeting'),
  meeting.text('hs_engagement_source', 'Engagement source'),
];

export const noteProperties: PropertyDefinition[] = [...shared, html('hs_note_body', 'Note body')];

export const callProperties: PropertyDefinition[] = [
  ...shared,
  text('hs_call_title', 'Call title'),
  html('hs_call_body', 'Call notes'),
  number('hs_call_duration', 'Call duration (milliseconds)'),
  choice(
    'hs_call_direction',
    'Call direction',
    optionsFrom({ INBOUND: 'Inbound', OUTBOUND: 'Outbound' }),
  ),
  choice(
    'hs_call_status',
    'Call status',
    optionsFrom({
      BUSY: 'Busy',
      CALLING_CRM_USER: 'Calling CRM user',
      CANCELED: 'Canceled',
      COMPLETED: 'Completed',
      CONNECTING: 'Connecting',
      FAILED: 'Failed',
      IN_PROGRESS: 'In progress',
      NO_ANSWER: 'No answer',
      QUEUED: 'Queued',
      RINGING: 'Ringing',
    }),
  ),
  text('hs_call_disposition', 'Call outcome'),
  text('hs_call_from_number', 'From number'),
  text('hs_call_to_number', 'To number'),
  text('hs_call_recording_url', 'Recording URL'),
];

export const taskProperties: PropertyDefinition[] = [
  ...shared,
  text('hs_task_subject', 'Task title'),
  longText('hs_task_body', 'Notes'),
  choice(
    'hs_task_status',
    'Task status',
    optionsFrom({
      NOT_STARTED: 'Not started',
      IN_PROGRESS: 'In progress',
      WAITING: 'Waiting',
      DEFERRED: 'Deferred',
      COMPLETED: 'Completed',
    }),
  ),
  choice(
    'hs_task_priority',
    'Priority',
    optionsFrom({ NONE: 'None', LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' }),
  ),
  choice('hs_task_type', 'Task type', optionsFrom({ TODO: 'To-do', CALL: 'Call', EMAIL: 'Email' })),
];

export const emailProperties: PropertyDefinition[] = [
  ...shared,
  choice(
    'hs_email_direction',
    'Email direction',
    optionsFrom({ EMAIL: 'Email', INCOMING_EMAIL: 'Incoming', FORWARDED_EMAIL: 'Forwarded' }),
  ),
  text('hs_email_subject', 'Email subject'),
  longText('hs_email_text', 'Email body'),
  html('hs_email_html', 'Email HTML'),
  choice(
    'hs_email_status',
    'Email send status',
    optionsFrom({
      BOUNCED: 'Bounced',
      FAILED: 'Failed',
      SCHEDULED: 'Scheduled',
      SENDING: 'Sending',
      SENT: 'Sent',
    }),
  ),
];

export const communicationProperties: PropertyDefinition[] = [
  ...shared,
  choice(
    'hs_communication_channel_type',
    'Channel type',
    optionsFrom({ SMS: 'SMS', WHATS_APP: 'WhatsApp', LINKEDIN_MESSAGE: 'LinkedIn message' }),
  ),
  choice('hs_communication_logged_from', 'Logged from', optionsFrom({ CRM: 'CRM' })),
  longText('hs_communication_body', 'Communication body'),
];
