import { useEffect, useState } from 'react';
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

  const change = (changes: Partial<Switches>) => {
    const next = { ...switches, ...changes };
    if (switchesUrl(next) === switchesUrl(switches)) return;
    history.pushState(null, '', switchesUrl(next));
    if (next.latency !== switches.latency) void serverApi.setLatency(next.latency);
    setSwitches(next);
  };

  return { switches, change };
}
