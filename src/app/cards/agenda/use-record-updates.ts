import { useEffect, useMemo, useRef } from 'react';
import type { HostActions } from './types.ts';

/** How long an update may take to arrive that this card asked for itself. */
const ownUpdateMs = 3_000;

/**
 * Runs `onUpdate` when something else on the page has changed the record, such as the booking card beside
 * this one. Gives the host back with a refresh that is not taken for somebody else's, and without what it may throw.
 */
export function useRecordUpdates(host: HostActions, onUpdate: () => void): HostActions {
  const lastOwn = useRef(-Infinity);
  const latest = useRef(onUpdate);
  useEffect(() => {
    latest.current = onUpdate;
  });
  const { onCrmPropertiesUpdate } = host;
  useEffect(() => {
    onCrmPropertiesUpdate('*', () => {
      if (Date.now() - lastOwn.current > ownUpdateMs) latest.current();
    });
  }, [onCrmPropertiesUpdate]);
  return useMemo(
    () => ({
      ...host,
      addAlert: quietly(host.addAlert),
      closeOverlay: quietly(host.closeOverlay),
      refreshObjectProperties: () => {
        lastOwn.current = Date.now();
        quietly(host.refreshObjectProperties)();
      },
    }),
    [host],
  );
}

/** What the page makes of a write is said after it: it must not pass for one that failed. */
function quietly<Given extends unknown[]>(tell: (...given: Given) => void) {
  return (...given: Given): void => {
    try {
      tell(...given);
    } catch {
      // The row says it all the same.
    }
  };
}
