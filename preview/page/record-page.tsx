import { useEffect, useMemo, useRef, useState } from 'react';
import { retain } from '@remote-ui/rpc';
import { fire } from '../host/fire.ts';
import type { CardActions } from '../worker/protocol.ts';
import type { ContactSummary, PageSetup } from './api.ts';
import { CardFrame } from './card-frame.tsx';
import { browserTimeZone } from './card-context.ts';
import { openIframe } from './iframe-modal.ts';
import { LogPanel } from './log-panel.tsx';
import { PropertyColumn } from './property-column.tsx';
import { serverApi } from './server-api.ts';
import { SwitchBar } from './switch-bar.tsx';
import { localeOf, readSwitches, switchesUrl, type Switches } from './switches.ts';
import { Timeline } from './timeline.tsx';
import { addToast, Toasts } from './toasts.tsx';
import { useRecord } from './use-record.ts';

type PropertiesListener = (properties: Record<string, string | null>) => void;

export function RecordPage({ setup: firstSetup }: { setup: PageSetup }) {
  const [setup, setSetup] = useState(firstSetup);
  const [switches, setSwitches] = useState(() => readSwitches(location));
  const [contacts, setContacts] = useState<ContactSummary[]>([]);
  const { state, readAgain } = useRecord(switches.contactId, switches.token);
  const listeners = useRef(new Set<PropertiesListener>());

  useEffect(() => {
    const follow = () => setSwitches(readSwitches(location));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    serverApi.contacts('').then(setContacts, () => setContacts([]));
  }, []);
  useEffect(() => {
    const events = new EventSource('/events');
    events.onmessage = () => void serverApi.setup().then(setSetup);
    return () => events.close();
  }, []);

  useEffect(() => {
    if (state.status !== 'ready') return;
    for (const listener of listeners.current) fire(listener, state.record.properties);
  }, [state]);

  const change = (changes: Partial<Switches>) => {
    const next = { ...switches, ...changes };
    if (switchesUrl(next) === switchesUrl(switches)) return;
    history.pushState(null, '', switchesUrl(next));
    if (next.latency !== switches.latency) void serverApi.setLatency(next.latency);
    setSwitches(next);
  };

  const actions = useMemo<Omit<CardActions, 'closeOverlay'>>(
    () => ({
      addAlert: addToast,
      reloadPage: () => location.reload(),
      refreshObjectProperties: readAgain,
      fetchCrmObjectProperties: async (names) => {
        const { properties } = await serverApi.record(switches.contactId, switches.token);
        if (names === '*') return properties;
        return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
      },
      onCrmPropertiesUpdate: (_names, callback) => {
        retain(callback);
        listeners.current.add(callback);
      },
      copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
      openIframeModal: openIframe,
      navigateToPage: ({ to }) => addToast({ type: 'info', message: `Would open the page ${to}.` }),
    }),
    [readAgain, switches.contactId, switches.token],
  );

  const { contactId, language, locale, timeZone, portalTimeZone, token } = switches;
  const cardKey = [contactId, language, locale, timeZone, portalTimeZone, token].join('|');

  return (
    <>
      <header className="top">
        <span className="top__mark" aria-hidden="true" />
        <span className="top__place">CRM · Contacts</span>
        <span className="top__base">
          {setup.tokens.length > 0 ? 'HubSpot emulator' : setup.hubspotBaseUrl}
        </span>
      </header>
      <SwitchBar {...{ setup, contacts, switches }} onChange={change} />
      <div className="record">
        {state.status === 'ready' ? (
          <>
            <PropertyColumn record={state.record} />
            <Timeline
              record={state.record}
              locale={localeOf(switches)}
              timeZone={timeZone || browserTimeZone()}
              clock={setup.clock}
            />
          </>
        ) : (
          <main className="record-wait" aria-label="Record">
            {state.status === 'loading' ? (
              <span
                className="hs-spinner hs-spinner--md"
                role="status"
                aria-label="Loading the record"
              />
            ) : (
              <div className="hs-alert hs-alert--danger" role="alert">
                {state.message}
              </div>
            )}
          </main>
        )}
        <aside className="record-right" aria-label="Cards">
          {setup.cards.map((card) => (
            <CardFrame
              key={`${card.bundleUrl}|${cardKey}`}
              {...{ card, switches, actions }}
              clock={setup.clock}
            />
          ))}
        </aside>
      </div>
      <LogPanel isOpen={switches.isLogOpen} onToggle={(isLogOpen) => change({ isLogOpen })} />
      <Toasts />
    </>
  );
}
