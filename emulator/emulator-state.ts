import { createClock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createRateLimit, type RateLimit } from './http/rate-limit.ts';
import { createTokens, type Tokens } from './http/tokens.ts';
import { createRequestLog } from './request-log.ts';
import { seedDemoAccount } from './seed/demo-account.ts';
import { createAccount, type Account } from './store/account.ts';

export type EmulatorState = {
  account: Account;
  tokens: Tokens;
  rateLimit: RateLimit;
  faults: Faults;
  requests: ReturnType<typeof createRequestLog>;
  latencyMs: number;
  unknownRoutes: string[];
  /** Back to how the emulator started. */
  reset(): void;
};

export function createEmulatorState(kind: 'demo' | 'empty', now: () => Date): EmulatorState {
  const newAccount = () => {
    const account = createAccount(createClock(now));
    if (kind === 'demo') seedDemoAccount(account);
    return account;
  };
  const state: EmulatorState = {
    account: newAccount(),
    tokens: createTokens(),
    rateLimit: createRateLimit(),
    faults: createFaults(),
    requests: createRequestLog(),
    latencyMs: 0,
    unknownRoutes: [],
    reset() {
      state.account = newAccount();
      state.tokens = createTokens();
      state.rateLimit = createRateLimit();
      state.faults.clear();
      state.requests.clear();
      state.latencyMs = 0;
      state.unknownRoutes = [];
    },
  };
  return state;
}
