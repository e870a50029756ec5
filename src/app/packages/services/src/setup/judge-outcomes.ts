import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AppOptions, OutcomeMeanings } from '@app/domain/app-options';
import type { AppError } from '@app/domain/app-error';
import type { Finding } from '@app/domain/setup-finding';
import { propertyOf } from '@app/hubspot/crm/objects/item';
import { isNamed, readOptions, readStages, type KnownOutcome } from '../account/known-outcomes.ts';
import { blocked, found } from './finding.ts';
import type { FollowUps } from './follow-up.ts';
import type { AccountProbes } from './probe-account.ts';

/** The options of a property, or the stages of a pipeline, with what the cards take each for. */
export type OutcomeList = {
  kind: ItemKind;
  property: string;
  /** What the pipeline is called; null where outcomes are no stages. */
  pipeline: string | null;
  outcomes: KnownOutcome[];
};

/** Every list that could be read: of appointments the status, or the stages where there is none. */
export function listOutcomes(
  { meetingOutcome, appointmentProperties }: AccountProbes,
  { pipelines }: FollowUps,
  { outcomeMeanings: { meetings, appointments, appointmentStages } }: AppOptions,
): OutcomeList[] {
  const meeting = meetingOutcome.ok ? readOptions(meetingOutcome.value, meetings) : [];
  const property = propertyOf('appointment', 'outcome');
  const status = appointmentProperties.ok
    ? appointmentProperties.value.find(({ name }) => name === property)
    : undefined;
  const stages = pipelines?.ok === true ? readStages(pipelines.value, appointmentStages) : [];
  const lists: OutcomeList[] = [
    {
      kind: 'meeting',
      property: propertyOf('meeting', 'outcome'),
      pipeline: null,
      outcomes: meeting,
    },
    {
      kind: 'appointment',
      property,
      pipeline: null,
      outcomes: status === undefined ? [] : readOptions(status, appointments),
    },
    ...[...new Set(stages.map(({ pipeline }) => pipeline))].map((id): OutcomeList => {
      const outcomes = stages.filter(({ pipeline }) => pipeline === id);
      const pipeline = outcomes[0]?.pipelineLabel ?? '';
      return {
        kind: 'appointment',
        property: propertyOf('appointment', 'stage'),
        pipeline,
        outcomes,
      };
    }),
  ];
  return lists.filter(({ outcomes }) => outcomes.length > 0);
}

/** Whether every option is understood, whether the options file names what there is, and what it allows. */
export function judgeOutcomes(
  lists: readonly OutcomeList[],
  { meetingOutcome, appointmentProperties, activation }: AccountProbes,
  { pipelines }: FollowUps,
  options: AppOptions,
): Finding[] {
  const isOff = activation.ok && !activation.value;
  const reads = [meetingOutcome, ...(isOff ? [] : [appointmentProperties, pipelines])];
  const [failed] = reads.flatMap((read) =>
    read?.ok === false && read.error.code !== 'NOT_FOUND' ? [read.error] : [],
  );
  return [
    judgeMeanings(lists, failed),
    judgeOptionsFile(lists, failed, options),
    found('other-records', options.findItemsOfOtherRecords ? 'reachable' : 'out-of-reach'),
    found('across-records', reachOfPage(options)),
  ];
}

function reachOfPage({ acrossRecords: { myDay, team } }: AppOptions) {
  if (!myDay) return 'off';
  return team ? 'team' : 'own-only';
}

function judgeMeanings(lists: readonly OutcomeList[], failed: AppError | undefined): Finding {
  const all = lists.flatMap(({ outcomes }) => outcomes);
  const unclear = all.filter(
    ({ category, isOpen, isDecided }) => category === 'other' && !isOpen && !isDecided,
  );
  const id = 'outcome-meanings';
  if (unclear.length > 0)
    return found(id, 'unclear', { labels: unclear.map(({ label }) => label) });
  if (failed !== undefined) return blocked(id, failed);
  return found(id, 'understood', { count: String(all.length) });
}

/** An entry that names nothing is a misspelling, or stands in the wrong place. */
function judgeOptionsFile(
  lists: readonly OutcomeList[],
  failed: AppError | undefined,
  { outcomeMeanings: { meetings, appointments, appointmentStages } }: AppOptions,
): Finding {
  const unmatched = (
    meanings: OutcomeMeanings,
    isIn: (list: OutcomeList) => boolean,
    within = '',
  ): string[] => {
    const outcomes = lists.filter(isIn).flatMap((list) => list.outcomes);
    return Object.keys(meanings)
      .filter((name) => !outcomes.some((outcome) => isNamed(name, outcome)))
      .map((name) => `${within}${name}`);
  };
  const isStatus = ({ kind, pipeline }: OutcomeList): boolean =>
    kind === 'appointment' && pipeline === null;
  const names = [
    ...unmatched(meetings, ({ kind }) => kind === 'meeting'),
    ...unmatched(appointments, isStatus),
    ...Object.entries(appointmentStages).flatMap(([name, stages]) =>
      unmatched(stages, (list) => isPipeline(name, list), `${name} → `),
    ),
  ];
  const id = 'options-file';
  if (names.length > 0) {
    return failed === undefined ? found(id, 'unknown-names', { names }) : blocked(id, failed);
  }
  const sections = [meetings, appointments, ...Object.values(appointmentStages)];
  const count = sections.flatMap((section) => Object.keys(section)).length;
  return found(id, 'fits', { count: String(count) });
}

function isPipeline(name: string, { pipeline, outcomes }: OutcomeList): boolean {
  const [first] = outcomes;
  return pipeline !== null && isNamed(name, { value: first?.pipeline ?? '', label: pipeline });
}
