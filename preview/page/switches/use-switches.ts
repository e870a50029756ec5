import { useCallback, useEffect, useState } from 'react';
import { serverApi } from '../server-api.ts';
import { readSwitches, switchesUrl, type Switches } from './switches.ts';

/** The switches of the address, and the way to change them, which makes a new address. */
export function useSwitches() {
  const [switches, setSwitches] = useState(() => readSwitches(location));

  useEffect(() => {
    const follow = () => setSwitches(readSwitches(location));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const change = useCallback((changes: Partial<Switches>) => {
    const known = readSwitches(location);
    const next = { ...known, ...changes };
    if (switchesUrl(next) === switchesUrl(known)) return;
    history.pushState(null, '', switchesUrl(next));
    if (next.latency !== known.latency) void serverApi.setLatency(next.latency);
    setSwitches(next);
  }, []);

  return { switches, change };
}
