import { at, textAt } from '../at.ts';

export type Failure = { code: string; correlationId: string };

/**
 * Every error in an answer of a function, also those of single rows, steps and parts: code and correlation
 * id alone, because details may repeat values.
 */
export function failuresIn(answer: unknown): Failure[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const error = at(answer, 'error');
  const code = textAt(error, 'code');
  const own = code === '' ? [] : [{ code, correlationId: textAt(error, 'correlationId') }];
  const inner = Object.entries(answer).filter(([name]) => name !== 'error');
  return [...own, ...inner.flatMap(([, value]) => failuresIn(value))];
}
