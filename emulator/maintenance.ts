import { errorResponse } from './http/reply.ts';

/** An account on its way to another hosting location: every call is 477 until it has moved. */
export type Maintenance = {
  /** Starts it, in real time; 0 seconds end it. */
  start(seconds: number): void;
  /** What calls are answered while it lasts. */
  answer(): Response | undefined;
};

export function createMaintenance(): Maintenance {
  let until = 0;
  return {
    start(seconds) {
      until = performance.now() + seconds * 1000;
    },
    answer() {
      const remainingMs = until - performance.now();
      if (until === 0 || remainingMs <= 0) return undefined;
      const message = 'The account is being moved to another hosting location.';
      return errorResponse(
        477,
        { message },
        { 'retry-after': String(Math.ceil(remainingMs / 1000)) },
      );
    },
  };
}
