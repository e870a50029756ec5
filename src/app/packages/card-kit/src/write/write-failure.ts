import type { AppError } from '@app/domain/app-error';
import { isAnswerLost } from './is-answer-lost.ts';
import { asAppError } from '../load/load-state.ts';

/** Why a write failed, and what is known of it since. */
export type WriteFailure = {
  error: AppError;
  /** True once it was looked for and had not happened. */
  isChecked?: boolean;
  /** Why it could not be looked for. */
  checkError?: AppError;
};

/**
 * Looks whether a write happened, from the error it failed with; rejects with an AppError, STALE where HubSpot
 * has something else than was written and than there was before.
 */
export type FindWrite = (lost: AppError) => Promise<boolean>;

/** What puts a write back whose answer got lost, as far as the function could tell before it wrote. */
export function wayBackIn({ details }: AppError): { undo: string } | undefined {
  const undo = details?.['undo'];
  return typeof undo === 'string' ? { undo } : undefined;
}

/** Whether the write may have happened all the same. */
export function isInDoubt({ error, isChecked }: WriteFailure): boolean {
  return isAnswerLost(error) && isChecked !== true;
}

const answers = new Set(['STALE', 'NOT_FOUND', 'NOT_ASSOCIATED']);

/** What is known of a failed write after looking; null where it has happened. */
export async function lookInto(
  { error }: WriteFailure,
  find: FindWrite,
): Promise<WriteFailure | null> {
  try {
    return (await find(error)) ? null : { error, isChecked: true };
  } catch (thrown) {
    const reason = asAppError(thrown);
    return answers.has(reason.code) ? { error: reason } : { error, checkError: reason };
  }
}
