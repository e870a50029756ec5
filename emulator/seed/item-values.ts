import { ownerIds } from './owners.ts';
import { appointmentPipeline, stageOf } from './pipelines.ts';

export type Meeting = {
  title?: string;
  start?: number;
  /** Absent: 30. `null`: the meeting has no end. */
  minutes?: number | null;
  outcome?: string;
  type?: string;
  owner?: string;
  zoom?: string;
  location?: string;
  body?: string;
  notes?: string;
  source?: string;
  uid?: string;
  more?: Record<string, string>;
};

export type Appointment = {
  name?: string;
  start?: number;
  minutes?: number | null;
  status?: string;
  owner?: string;
  more?: Record<string, string>;
};

const minuteMs = 60_000;

export function iso(time: number): string {
  return new Date(time).toISOString();
}

function withoutEmpty(values: Record<string, string | undefined>): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== undefined && value !== '') given[name] = value;
  }
  return given;
}

function endOf(start: number | undefined, minutes: number | null = 30): string | undefined {
  if (start === undefined || minutes === null) return undefined;
  return iso(start + minutes * minuteMs);
}

export function meetingValues(meeting: Meeting): Record<string, string> {
  const { start, zoom } = meeting;
  const startText = start === undefined ? undefined : iso(start);
  return withoutEmpty({
    hs_timestamp: startText,
    hs_meeting_title: meeting.title,
    hs_meeting_start_time: startText,
    hs_meeting_end_time: endOf(start, meeting.minutes),
    hs_meeting_outcome: meeting.outcome ?? 'SCHEDULED',
    hs_activity_type: meeting.type,
    hs_meeting_body: meeting.body,
    hs_internal_meeting_notes: meeting.notes,
    hs_meeting_source: meeting.source ?? 'CRM_UI',
    hs_meeting_external_url: zoom === undefined ? undefined : `https://zoom.us/j/${zoom}`,
    hs_meeting_location:
      meeting.location ?? (zoom === undefined ? undefined : `https://zoom.us/j/${zoom}`),
    hs_i_cal_uid: meeting.uid,
    hubspot_owner_id: meeting.owner ?? ownerIds.ben,
    ...meeting.more,
  });
}

export function appointmentValues(appointment: Appointment): Record<string, string> {
  const { start, minutes = 60, status = 'SCHEDULED' } = appointment;
  const hasEnd = start !== undefined && minutes !== null;
  return withoutEmpty({
    hs_appointment_name: appointment.name,
    hs_appointment_start: start === undefined ? undefined : iso(start),
    hs_appointment_end: endOf(start, minutes),
    hs_duration: hasEnd ? String(minutes * minuteMs) : undefined,
    hs_appointment_status: status,
    hs_pipeline: appointmentPipeline.id,
    hs_pipeline_stage: stageOf(status),
    hubspot_owner_id: appointment.owner ?? ownerIds.cleo,
    ...appointment.more,
  });
}
