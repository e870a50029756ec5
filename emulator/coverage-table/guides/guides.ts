import { appointmentGuide } from './appointments.ts';
import { calendarGuide } from './calendar.ts';
import { meetingGuide } from './meetings.ts';
import { objectGuide } from './objects.ts';
import { schedulingGuide } from './scheduling.ts';
import type { Guide } from './statement.ts';

export const guides: readonly Guide[] = [
  appointmentGuide,
  meetingGuide,
  objectGuide,
  schedulingGuide,
  calendarGuide,
];
