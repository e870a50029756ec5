import type { Pipeline } from '../store/account.ts';

/** Stage ids are opaque, as in an account that made its own pipeline. */
const STAGES: Record<string, Pipeline['stages'][number]> = {
  SCHEDULED: { id: '1148200301', label: 'Scheduled', isClosed: false },
  COMPLETED: { id: '1148200302', label: 'Completed', isClosed: true },
  CANCELLED: { id: '1148200303', label: 'Cancelled', isClosed: true },
  NO_SHOW: { id: '1148200304', label: 'No show', isClosed: true },
  RESCHEDULED: { id: '1148200305', label: 'Rescheduled', isClosed: true },
};

export const APPOINTMENT_PIPELINE: Pipeline = {
  id: '730110021',
  label: 'Appointments',
  stages: Object.values(STAGES),
};

/** The stage that says the same as a status; an unknown status has none. */
export function stageOf(status: string): string | undefined {
  return STAGES[status]?.id;
}
