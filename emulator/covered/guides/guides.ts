import { APPOINTMENT_GUIDE } from './appointments.ts';
import { CALENDAR_GUIDE } from './calendar.ts';
import { MEETING_GUIDE } from './meetings.ts';
import { OBJECT_GUIDE } from './objects.ts';
import { SCHEDULING_GUIDE } from './scheduling.ts';
import type { Guide } from './statement.ts';

export const GUIDES: readonly Guide[] = [
  APPOINTMENT_GUIDE,
  MEETING_GUIDE,
  OBJECT_GUIDE,
  SCHEDULING_GUIDE,
  CALENDAR_GUIDE,
];
