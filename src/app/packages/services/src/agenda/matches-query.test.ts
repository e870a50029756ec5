import { expect, it, vi } from 'vitest';
import { matchesQuery } from './matches-query.ts';

const pairs = [
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Ørsted', 'orsted'],
  ['Đorđe', 'dorde'],
  ['Işık', 'isik'],
  ['Æther', 'aether'],
  ['Þór', 'thor'],
  ['Ħamrun', 'hamrun'],
  ['Cœur', 'coeur'],
  ['GROẞ', 'gross'],
  ['İzmir', 'izmir'],
  ['Σίσυφος', 'σισυφοσ'],
  ['O’Brien', "o'brien"],
  ['Ange\u00adbot', 'angebot'],
] as const;

it.each(pairs)('finds %s and %s by one another', (written, plain) => {
  expect(matchesQuery(`x ${written} y`, plain)).toBe(true);
  expect(matchesQuery(`x ${plain} y`, written)).toBe(true);
});

it('reads more only for the words that are missing', () => {
  const readMore = vi.fn(() => 'budget');

  expect(matchesQuery('Demo with Ada', 'ada demo', readMore)).toBe(true);
  expect(readMore).not.toHaveBeenCalled();
  expect(matchesQuery('Demo with Ada', 'ada budget', readMore)).toBe(true);
  expect(matchesQuery('Demo with Ada', 'ada price', readMore)).toBe(false);
});
