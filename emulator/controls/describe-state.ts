import { describeScheduler } from './scheduler-control-routes.ts';
import type { EmulatorState } from '../emulator-state.ts';
import { objectTypes } from '../objects/object-types.ts';

/** What the account holds and how the emulator is set. */
export function describeState(state: EmulatorState) {
  const { account } = state;
  const contacts = [...account.store.all('0-1')].map(({ id, properties }) => {
    const name = [properties.firstname, properties.lastname].filter(Boolean).join(' ');
    return { id, name: name === '' ? (properties.email ?? id) : name };
  });
  return {
    now: account.clock.now().toISOString(),
    timeZone: account.timeZone,
    counts: Object.fromEntries(objectTypes.map(({ id, name }) => [name, account.store.count(id)])),
    latencyMs: state.latencyMs,
    clockOffsetMs: state.clockOffsetMs,
    searchLagMs: account.searchLag.ms,
    limits: state.rateLimit.limits(),
    faults: state.faults.list(),
    enablement: account.enablement,
    scheduler: describeScheduler(account),
    unknownRoutes: state.unknownRoutes,
    gaps: [...state.gaps],
    tokens: [...state.tokens].map(([token, { scopes, isRevoked }]) => ({
      token,
      scopes,
      isRevoked,
    })),
    contacts,
  };
}
