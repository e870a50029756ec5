import { describe, expect, it } from 'vitest';
import { agendaItem, fixedNow, outcomeNamed } from '../../test/agenda-item.ts';
import { compareForView, isAwaitingOutcome, isOver } from './agenda-view.ts';

const yesterday = {
  start: new Date('2026-11-23T09:00:00Z'),
  end: new Date('2026-11-23T10:00:00Z'),
};

describe('isOver', () => {
  it.each([
    ['ends this very moment', new Date('2026-11-24T13:00:00Z'), fixedNow, true],
    ['is under way', new Date('2026-11-24T13:00:00Z'), new Date('2026-11-24T15:00:00Z'), false],
    ['has no end and began', new Date('2026-11-24T13:59:00Z'), null, true],
    ['has no end and is to come', new Date('2026-11-24T14:01:00Z'), null, false],
    ['has no date at all', null, null, false],
    ['ended and has no start', null, new Date('2026-11-24T13:00:00Z'), false],
    ['will end and has no start', null, new Date('2026-11-24T15:00:00Z'), false],
  ])('decides for an item that %s', (_case, start, end, expected) => {
    expect(isOver({ start, end }, fixedNow)).toBe(expected);
  });
});

describe('isAwaitingOutcome', () => {
  it('is owed for a past item that is still scheduled or has nothing', () => {
    expect(isAwaitingOutcome(agendaItem(yesterday), true, fixedNow)).toBe(true);
    expect(isAwaitingOutcome(agendaItem({ ...yesterday, outcome: null }), true, fixedNow)).toBe(
      true,
    );
  });

  it('is not owed once somebody said how it ended, before it has ended, or where none can be set', () => {
    const done = agendaItem({ ...yesterday, outcome: outcomeNamed('NO_SHOW', 'No show') });

    expect(isAwaitingOutcome(done, true, fixedNow)).toBe(false);
    expect(isAwaitingOutcome(agendaItem(), true, fixedNow)).toBe(false);
    expect(isAwaitingOutcome(agendaItem({ ...yesterday, outcome: null }), false, fixedNow)).toBe(
      false,
    );
  });
});

describe('compareForView', () => {
  const first = agendaItem({ id: '9', start: new Date('2026-11-01T09:00:00Z') });
  const sameTime = agendaItem({ id: '10', start: new Date('2026-11-01T09:00:00Z') });
  const second = agendaItem({ id: '2', start: new Date('2026-11-02T09:00:00Z') });
  const undated = agendaItem({ id: '3', start: null });

  it('puts what is soonest first in upcoming, and undated items last', () => {
    const sorted = [undated, second, sameTime, first].sort(compareForView('upcoming'));

    expect(sorted.map(({ id }) => id)).toEqual(['9', '10', '2', '3']);
  });

  it('puts what was latest first in past, and undated items last', () => {
    const sorted = [undated, first, second].sort(compareForView('past'));

    expect(sorted.map(({ id }) => id)).toEqual(['2', '9', '3']);
  });
});
