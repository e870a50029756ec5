import { createClock, realPassage, type Passage } from './clock.ts';
import { createFaults, type Faults } from './controls/faults.ts';
import { createRateLimit, type RateLimit } from './http/rate-limit.ts';
import { createTokens, type Tokens } from './http/tokens.ts';
import { createRequestLog } from './controls/request-log.ts';
import { createDemoAccount } from './seed/demo-account.ts';
import type { Account } from './account/account.ts';
import { createAccount } from './account/create-account.ts';

export type EmulatorState = {
  account: Account;
  tokens: Tokens;
  rateLimit: RateLimit;
  faults: Faults;
  requests: ReturnType<typeof createRequestLog>;
  latencyMs: number;
  /** How far the `Date` header of answers is ahead of the emulator's clock. */
  clockOffsetMs: number;
  /** The `Date` header of an answer. */
  dateOfAnswer(): string;
  unknownRoutes: string[];
  /** What requests named that the emulator does not model. */
  gaps: Set<string>;
  /** Whether a gap is answered with 501 and not as HubSpot refuses a mistake. */
  isStrict: boolean;
  /** Back to how the emulator started. */
  reset(): void;
};

export type StateOptions = {
  account: 'demo' | 'empty';
  now: () => Date;
  passage?: Passage;
  isStrict: boolean;
};

export function createEmulatorState({
  account: kind,
  now,
  passage = realPassage,
  isStrict,
}: StateOptions) {
  const newAccount = () => {
    const clock = createClock(now, passage);
    return kind === 'demo' ? createDemoAccount(clock) : createAccount(clock);
  };
  const state: EmulatorState = {
    account: newAccount(),
    tokens: createTokens(),
    rateLimit: createRateLimit(passage.elapsedMs),
    faults: createFaults(),
    requests: createRequestLog(),
    latencyMs: 0,
    clockOffsetMs: 0,
    dateOfAnswer: () => new Date(now().getTime() + state.clockOffsetMs).toUTCString(),
    unknownRoutes: [],
    gaps: new Set(),
    isStrict,
    reset() {
      state.account = newAccount();
      state.tokens = createTokens();
      state.rateLimit = createRateLimit(passage.elapsedMs);
      state.faults.clear();
      state.requests.clear();
      state.latencyMs = 0;
      state.clockOffsetMs = 0;
      state.unknownRoutes = [];
      state.gaps.clear();
    },
  };
  return state;
}
