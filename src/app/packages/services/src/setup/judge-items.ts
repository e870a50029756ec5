import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AppOptions } from '@app/domain/app-options';
import type { OutcomeCategory } from '@app/domain/outcome/outcome';
import type { Finding, FindingId } from '@app/domain/setup-finding';
import { propertyOf } from '@app/hubspot/crm/objects/item';
import { readOptions, readStages, type KnownOutcome } from '../account/known-outcomes.ts';
import { isLine } from '../account/series-property.ts';
import type { Attempt } from '../agenda/attempt.ts';
import { blocked, found, isForbidden, unknown } from './finding.ts';
import type { FollowUps } from './follow-up.ts';
import type { AccountProbes } from './probe-account.ts';

/** What the cards have a button or a figure for. A stage or status may say more. */
const neededOutcomes: Record<ItemKind, OutcomeCategory[]> = {
  appointment: ['scheduled', 'completed', 'no-show', 'cancelled'],
  meeting: ['scheduled', 'completed', 'no-show', 'cancelled', 'rescheduled'],
};

/** Whether appointments and meetings are there, know how they ended, and can be tied to a contact. */
export function judgeItems(
  probes: AccountProbes,
  { pipelines }: FollowUps,
  { outcomeMeanings, seriesProperty }: AppOptions,
): Finding[] {
  const isOff = probes.activation.ok && !probes.activation.value;
  const ofAppointments = (id: FindingId, judge: () => Finding): Finding =>
    isOff && !isRefused(probes) ? unknown(id, 'not-activated') : judge();
  return [
    judgeActivation(probes),
    ofAppointments('appointment-outcomes', () =>
      judgeAppointmentOutcomes(probes, pipelines, outcomeMeanings),
    ),
    judgeMeetingOutcomes(probes, outcomeMeanings),
    ofAppointments('appointment-associations', () =>
      judgeAssociations('appointment-associations', {
        'contact-to-appointment': probes.contactToAppointment,
        'appointment-to-contact': probes.appointmentToContact,
      }),
    ),
    judgeAssociations('meeting-associations', {
      'contact-to-meeting': probes.contactToMeeting,
      'meeting-to-contact': probes.meetingToContact,
    }),
    seriesProperty === null
      ? found('series-property', 'not-named')
      : ofAppointments('series-property', () => judgeSeries(probes, seriesProperty)),
  ];
}

/** Without the scope, that is what stands in the way, whether appointments are activated or not. */
function isRefused({ appointmentProperties: read }: AccountProbes): boolean {
  return !read.ok && isForbidden(read.error);
}

function judgeActivation({ activation }: AccountProbes): Finding {
  if (!activation.ok) return blocked('activation', activation.error);
  return found('activation', activation.value ? 'activated' : 'not-activated');
}

function judgeMeetingOutcomes(
  { meetingOutcome }: AccountProbes,
  { meetings }: AppOptions['outcomeMeanings'],
): Finding {
  const id = 'meeting-outcomes';
  if (!meetingOutcome.ok) {
    return meetingOutcome.error.code === 'NOT_FOUND'
      ? found(id, 'none')
      : blocked(id, meetingOutcome.error);
  }
  const options = offered(readOptions(meetingOutcome.value, meetings));
  if (options.length === 0) return found(id, 'none');
  const missing = missingIn('meeting', options);
  return missing.length > 0
    ? found(id, 'incomplete', { missing })
    : found(id, 'complete', { count: String(options.length) });
}

function judgeAppointmentOutcomes(
  { appointmentProperties: properties }: AccountProbes,
  pipelines: FollowUps['pipelines'],
  { appointments, appointmentStages }: AppOptions['outcomeMeanings'],
): Finding {
  const id = 'appointment-outcomes';
  if (!properties.ok) return blocked(id, properties.error);
  const property = propertyOf('appointment', 'outcome');
  const status = properties.value.find(({ name }) => name === property);
  if (status !== undefined) {
    const options = offered(readOptions(status, appointments));
    if (options.length === 0) return found(id, 'none');
    const spellings = options.flatMap(({ value }) => /^CANCELL?ED$/i.exec(value) ?? []);
    if (spellings.length > 1) return found(id, 'two-spellings', { property, spellings });
    const missing = missingIn('appointment', options);
    if (missing.length > 0) return found(id, 'incomplete', { where: property, missing });
    const [spelling] = spellings;
    return found(id, 'status', {
      property,
      count: String(options.length),
      ...(spelling !== undefined && { spelling }),
    });
  }
  if (pipelines?.ok === false && !['NOT_FOUND', 'REJECTED'].includes(pipelines.error.code)) {
    return blocked(id, pipelines.error);
  }
  const stages = pipelines?.ok ? readStages(pipelines.value, appointmentStages) : [];
  if (stages.length === 0) return found(id, 'none');
  const missing = missingIn('appointment', stages);
  return missing.length > 0
    ? found(id, 'incomplete', { where: propertyOf('appointment', 'stage'), missing })
    : found(id, 'pipeline', { count: String(stages.length) });
}

function judgeSeries({ appointmentProperties }: AccountProbes, name: string): Finding {
  const id = 'series-property';
  if (!appointmentProperties.ok) return blocked(id, appointmentProperties.error);
  const property = appointmentProperties.value.find((one) => one.name === name);
  const reason = property === undefined ? 'missing' : isLine(property) ? 'ready' : 'not-text';
  return found(id, reason, { property: name });
}

function judgeAssociations(
  id: 'appointment-associations' | 'meeting-associations',
  ways: Record<string, Attempt<object | undefined>>,
): Finding {
  const missing = Object.entries(ways).flatMap(([way, type]) =>
    type.ok && type.value === undefined ? [way] : [],
  );
  if (missing.length > 0) return found(id, 'incomplete', { missing });
  const failed = Object.values(ways).find((type) => !type.ok);
  return failed?.ok === false ? blocked(id, failed.error) : found(id, 'both-ways');
}

function offered(outcomes: readonly KnownOutcome[]): KnownOutcome[] {
  return outcomes.filter(({ isOffered }) => isOffered);
}

/** What is open stands for what is planned, whatever it is called. */
function missingIn(kind: ItemKind, options: readonly KnownOutcome[]): OutcomeCategory[] {
  return neededOutcomes[kind].filter(
    (needed) =>
      !options.some(
        ({ category, isOpen }) => category === needed || (needed === 'scheduled' && isOpen),
      ),
  );
}
