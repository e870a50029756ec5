import type { OwnRule } from './own-rule.ts';

export const errorCodes = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'NOT_ASSOCIATED',
  'NOT_ACTIVATED',
  'SWITCHED_OFF',
  'CONFLICT',
  'STALE',
  'SLOT_TAKEN',
  'UNAUTHENTICATED',
  'MISSING_SCOPE',
  'FORBIDDEN',
  'REJECTED',
  'RATE_LIMITED',
  'LOCKED',
  'MAINTENANCE',
  'UNAVAILABLE',
  'TIMED_OUT',
  'OUTCOME_UNKNOWN',
  'UNEXPECTED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What names the culprit: the scopes that are missing, the property HubSpot refused, its reason. */
export type ErrorDetails = Record<string, string | string[]>;

/** An error as plain data. */
export type ErrorReport = {
  code: ErrorCode;
  message: string;
  correlationId?: string;
  retryAfterMs?: number;
  details?: ErrorDetails;
};

type AppErrorOptions = {
  cause?: unknown;
  /** HubSpot's id of the failed request; its support asks for it. */
  correlationId?: string | undefined;
  /** Milliseconds after which trying again makes sense. */
  retryAfterMs?: number | undefined;
  details?: ErrorDetails | undefined;
};

/** The one error people meet. `message` is written for the person at the screen. */
export class AppError extends Error {
  declare readonly code: ErrorCode;
  declare readonly correlationId: string | undefined;
  declare readonly retryAfterMs: number | undefined;
  declare readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.correlationId = options.correlationId;
    this.retryAfterMs = options.retryAfterMs;
    this.details = options.details;
  }

  /** What may leave a function: never the cause, which can carry bodies and personal data. */
  toJSON(): ErrorReport {
    const { code, message, correlationId, retryAfterMs, details } = this;
    return {
      code,
      message,
      ...(correlationId !== undefined && { correlationId }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(details !== undefined && { details }),
    };
  }
}

/** What the app refuses by a rule of its own, with the name of what it is about where there is one. */
export function ruledOut(rule: OwnRule, message: string, details: ErrorDetails = {}): AppError {
  return new AppError('REJECTED', message, { details: { ...details, rule } });
}
