import { expect, it } from 'vitest';
import { outcomeNamed } from '../../test/agenda-item.ts';
import { findOutcome, isCalledOff, isInPipeline, outcomeOf, type Outcome } from './outcome.ts';

const stage = (pipeline: string, value: string, label: string): Outcome => ({
  ...outcomeNamed(value, label),
  pipeline,
});
const stages = [
  stage('visits', '1', 'Planned'),
  stage('visits', '2', 'Completed'),
  stage('calls', '2', 'Canceled'),
];

it('finds a stage in the pipeline of the item', () => {
  expect(outcomeOf('2', stages, 'visits')).toBe(stages[1]);
  expect(outcomeOf('2', stages, 'calls')).toBe(stages[2]);
});

it('does not know a stage of another pipeline, nor one that several have', () => {
  expect(findOutcome('1', stages, 'calls')).toBeUndefined();
  expect(findOutcome('2', stages)).toBeUndefined();
  expect(findOutcome('1', stages)).toBe(stages[0]);
});

it('finds an option whatever the pipeline, where outcomes are no stages', () => {
  const option = outcomeNamed('COMPLETED', 'Hat stattgefunden');

  expect(outcomeOf('COMPLETED', [option])).toBe(option);
  expect(outcomeOf('COMPLETED', [option], 'visits')).toBe(option);
  expect(outcomeOf(null, [option])).toBeNull();
});

it('keeps a value that is not listed under its own name, without a meaning', () => {
  expect(outcomeOf('PAID_IN_CASH', [])).toEqual({
    value: 'PAID_IN_CASH',
    label: 'PAID_IN_CASH',
    category: 'other',
    isOpen: false,
  });
});

it('offers a stage to items of its own pipeline, and to those without one', () => {
  const [planned] = stages;

  expect(planned && ['visits', 'calls', null].map((own) => isInPipeline(planned, own))).toEqual([
    true,
    false,
    true,
  ]);
});

it.each([
  ['Canceled', false, true],
  ['Postponed', false, true],
  ['Archived', true, true],
  ['Archived', false, false],
  ['Completed', true, false],
  ['Scheduled', false, false],
])('knows of "%s", closed: %s, whether it was called off: %s', (label, isClosed, expected) => {
  expect(isCalledOff({ ...outcomeNamed('9', label), isClosed })).toBe(expected);
});
