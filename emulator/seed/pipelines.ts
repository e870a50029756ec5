import type { Pipeline } from '../account/account.ts';

/** Stage ids are opaque, as in an account that made its own pipeline. */
const stages: Record<string, Pipeline['stages'][number]> = {
  SCHEDULED: { id: '1148200301', label: 'Scheduled', isClosed: false },
  COMPLETED: { id: '1148200302', label: 'Completed', isClosed: true },
  CANCELLED: { id: '1148200303', label: 'Cancelled', isClosed: true },
  NO_SHOW: { id: '1148200304', label: 'No show', isClosed: true },
  RESCHEDULED: { id: '1148200305', label: 'Rescheduled', isClosed: true },
};

export const appointmentPipeline: Pipeline = {
  id: '730110021',
  label: 'Appointments',
  stages: Object.values(stages),
};

/** The stage that says the same as a status; an unknown status has none. */
export function stageOf(status: string): string | undefined {
  return stages[status]?.id;
}

/** The pipeline HubSpot gives every account for its deals; ids and probabilities are HubSpot's own. */
export const dealPipeline: Pipeline = {
  id: 'default',
  label: 'Sales pipeline',
  stages: [
    dealStage('appointmentscheduled', 'Appointment scheduled', 0.2),
    dealStage('qualifiedtobuy', 'Qualified to buy', 0.4),
    dealStage('presentationscheduled', 'Presentation scheduled', 0.6),
    dealStage('decisionmakerboughtin', 'Decision maker bought-in', 0.8),
    dealStage('contractsent', 'Contract sent', 0.9),
    dealStage('closedwon', 'Closed won', 1),
    dealStage('closedlost', 'Closed lost', 0),
  ],
};

/** The same for tickets. */
export const ticketPipeline: Pipeline = {
  id: '0',
  label: 'Support pipeline',
  stages: [
    { id: '1', label: 'New', isClosed: false },
    { id: '2', label: 'Waiting on contact', isClosed: false },
    { id: '3', label: 'Waiting on us', isClosed: false },
    { id: '4', label: 'Closed', isClosed: true },
  ],
};

function dealStage(id: string, label: string, probability: number): Pipeline['stages'][number] {
  const isClosed = probability === 0 || probability === 1;
  return { id, label, isClosed, probability: probability.toFixed(1) };
}
