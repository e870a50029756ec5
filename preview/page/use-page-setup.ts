import { useEffect, useState } from 'react';
import type { PageSetup } from './api.ts';
import { serverApi } from './server-api.ts';

/** What there is to show, read again after every build. */
export function usePageSetup(firstSetup: PageSetup): PageSetup {
  const [setup, setSetup] = useState(firstSetup);
  useEffect(() => {
    const events = new EventSource('/events');
    events.onmessage = () => void serverApi.setup().then(setSetup);
    return () => events.close();
  }, []);
  return setup;
}
