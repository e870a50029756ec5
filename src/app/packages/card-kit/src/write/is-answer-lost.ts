import type { ErrorCode } from '@app/domain/app-error';

/**
 * Whether a write may have happened all the same: its answer got lost, could not be read, or the app stumbled
 * over it. What a function itself reports as UNAVAILABLE was refused before anything was written.
 */
export function isAnswerLost({ code, cause }: { code: ErrorCode; cause?: unknown }): boolean {
  return (
    code === 'OUTCOME_UNKNOWN' ||
    code === 'UNEXPECTED' ||
    (code === 'UNAVAILABLE' && cause !== undefined)
  );
}
