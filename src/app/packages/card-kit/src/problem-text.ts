import type { ErrorCode, ErrorDetails } from '@app/domain/app-error';
import type { Words } from './messages/en.ts';

/** What a view has to know of an error. */
export type Problem = {
  code: ErrorCode;
  details?: ErrorDetails | undefined;
  correlationId?: string | undefined;
  retryAfterMs?: number | undefined;
};

/** What went wrong and what to do about it, in one line. */
export function problemText({ errors }: Words, { code, details = {} }: Problem): string {
  const { title, advice } = errors[code];
  return `${title}. ${advice(details)}`;
}
