import type { AppOptions, OutcomeMeanings } from '@app/domain/app-options';
import type { Outcome, OutcomeCategory } from '@app/domain/outcome/outcome';
import { readMeaning, readOption } from '@app/domain/outcome/read-outcome';
import type { PipelineReply } from '@app/hubspot/crm/account/list-pipelines';
import type { PropertyReply } from '@app/hubspot/crm/account/list-properties';

/** An outcome that a stored value may be. */
export type KnownOutcome = Outcome & {
  /** False for an option HubSpot hides: still the word for what is stored, but no longer a choice. */
  isOffered: boolean;
  /** Whether the admin's file says what it means, rather than its name. */
  isDecided: boolean;
  /** What the pipeline of a stage is called. */
  pipelineLabel?: string;
};

type Named = { value: string; label: string };

/** The options of a property, in the account's order, hidden ones included. */
export function readOptions({ options }: PropertyReply, meanings: OutcomeMeanings): KnownOutcome[] {
  return [...options].sort(byOrder).map(({ value, label, hidden }) => {
    const decided = decidedMeaning({ value, label }, meanings);
    const category = decided ?? readOption(value, label);
    return {
      value,
      label,
      category,
      isOpen: category === 'scheduled',
      isOffered: !hidden,
      isDecided: decided !== undefined,
    };
  });
}

/** A value that is stored but listed nowhere any more, known by its name alone, if it is one. */
export function readUnlisted(value: string, meanings: OutcomeMeanings | null): Outcome {
  const category =
    meanings === null
      ? 'other'
      : (decidedMeaning({ value, label: value }, meanings) ?? readMeaning(value) ?? 'other');
  return { value, label: value, category, isOpen: category === 'scheduled' };
}

/** The stages of all pipelines, in the account's order. The id of a stage is no name, and is not read. */
export function readStages(
  pipelines: readonly PipelineReply[],
  meanings: AppOptions['outcomeMeanings']['appointmentStages'],
): KnownOutcome[] {
  return [...pipelines].sort(byOrder).flatMap((pipeline) => {
    const decisions = Object.entries(meanings)
      .filter(([name]) => isNamed(name, { value: pipeline.id, label: pipeline.label }))
      .map(([, stages]) => stages);
    return [...pipeline.stages].sort(byOrder).map((stage, place): KnownOutcome => {
      const named = { value: stage.id, label: stage.label };
      const decided = decisions.map((stages) => decidedMeaning(named, stages)).find(Boolean);
      const isDecided = decided !== undefined;
      const pipelineNames = { pipeline: pipeline.id, pipelineLabel: pipeline.label };
      const known = { ...named, ...pipelineNames, isOffered: true, isDecided };
      if (isDecided) return { ...known, category: decided, isOpen: decided === 'scheduled' };
      return { ...known, ...readStage(stage, place === 0) };
    });
  });
}

/**
 * What a stage says of itself, and HubSpot of it: `isClosed` is what deals and tickets carry, not documented
 * for appointments. A closed stage that is called planned is a doubt. An open one asks for an outcome, even
 * if its name is not understood; where HubSpot does not tell, that is said of the first stage alone, in
 * which a new appointment starts.
 */
function readStage(
  { label, metadata }: PipelineReply['stages'][number],
  isFirst: boolean,
): Pick<Outcome, 'category' | 'isOpen' | 'isClosed'> {
  const meaning = readMeaning(label);
  const closed = metadata['isClosed'];
  if (String(closed) === 'true') {
    const category: OutcomeCategory = meaning === 'scheduled' ? 'other' : (meaning ?? 'other');
    return { category, isOpen: false, isClosed: true };
  }
  if (meaning !== null) return { category: meaning, isOpen: meaning === 'scheduled' };
  return { category: 'other', isOpen: isFirst || String(closed) === 'false' };
}

/** The value is more exact than the label, which two options may share. */
function decidedMeaning(named: Named, meanings: OutcomeMeanings): OutcomeCategory | undefined {
  const own = Object.entries(meanings).filter(([name]) => isNamed(name, named));
  return (own.find(([name]) => name === named.value) ?? own[0])?.[1];
}

/** Whether an entry of the admin's file names it: its value, or its label as people write it. */
export function isNamed(name: string, { value, label }: Named): boolean {
  return name === value || written(name) === written(label);
}

function written(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function byOrder(a: { displayOrder: number }, b: { displayOrder: number }): number {
  return a.displayOrder - b.displayOrder;
}
