import { useEffect, useMemo, useRef } from 'react';
import { retain } from '@remote-ui/rpc';
import { fire } from '../host/fire.ts';
import type { CardActions } from '../worker/protocol.ts';
import type { PageSetup } from './api.ts';
import { CardFrame } from './cards/card-frame.tsx';
import { browserTimeZone } from './cards/card-context.ts';
import { LogPanel } from './cards/log-panel.tsx';
import { PageTop } from './page-top.tsx';
import { platformActions } from './cards/platform-actions.ts';
import { PropertyColumn } from './records/property-column.tsx';
import { serverApi } from './server-api.ts';
import { SwitchBar } from './switches/switch-bar.tsx';
import { pageLocaleOf, spots, type Switches } from './switches/switches.ts';
import { Timeline } from './records/timeline.tsx';
import { Toasts } from './cards/toasts.tsx';
import { usePageSetup } from './use-page-setup.ts';
import { useRecord, type RecordState } from './records/use-record.ts';
import { useRecords } from './records/use-records.ts';
import { useSwitches } from './switches/use-switches.ts';

type PropertiesListener = (properties: Record<string, string | null>) => void;

export function RecordPage({ setup: firstSetup }: { setup: PageSetup }) {
  const setup = usePageSetup(firstSetup);
  const { switches, change } = useSwitches();
  const { type, recordId, token } = switches;
  const { records } = useRecords(type, '');
  const { state, readAgain } = useRecord(type, recordId, token);
  const actions = useCardActions(switches, state, readAgain);

  useEffect(() => {
    if (state.status === 'ready') document.title = state.record.name;
  }, [state]);

  const { language, locale, timeZone, portalTimeZone } = switches;
  const cardKey = [type, recordId, language, locale, timeZone, portalTimeZone, token].join('|');

  const frames = setup.cards
    .filter(({ objectTypes }) => objectTypes.includes(type))
    .filter(({ location }) => location === spots[switches.spot])
    .filter(({ uid }) => switches.card === '' || switches.card === uid)
    .map((card) => (
      <CardFrame
        key={`${card.bundleUrl}|${cardKey}`}
        {...{ card, switches, actions }}
        clock={setup.clock}
      />
    ));

  return (
    <>
      <PageTop {...{ setup, switches }} />
      <SwitchBar {...{ setup, records, switches }} onChange={change} />
      <div className="record">
        {state.status === 'ready' ? (
          <>
            <PropertyColumn record={state.record} switches={switches} />
            {switches.spot === 'tab' ? (
              <main className="record-tab" aria-label="Cards">
                {frames}
              </main>
            ) : (
              <Timeline
                record={state.record}
                locale={pageLocaleOf(switches)}
                timeZone={timeZone || browserTimeZone()}
                clock={setup.clock}
              />
            )}
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
        {switches.spot !== 'tab' && (
          <aside className="record-right" aria-label="Cards">
            {frames}
          </aside>
        )}
      </div>
      <LogPanel isOpen={switches.isLogOpen} onToggle={(isLogOpen) => change({ isLogOpen })} />
      <Toasts />
    </>
  );
}

/** What a card can ask of the page it sits on, besides closing its own overlay. */
function useCardActions(
  { type, recordId, token }: Switches,
  state: RecordState,
  readAgain: () => void,
): Omit<CardActions, 'closeOverlay'> {
  const listeners = useRef(new Set<PropertiesListener>());

  useEffect(() => {
    if (state.status !== 'ready') return;
    for (const listener of listeners.current) fire(listener, state.record.properties);
  }, [state]);

  return useMemo<Omit<CardActions, 'closeOverlay'>>(
    () => ({
      ...platformActions,
      refreshObjectProperties: readAgain,
      fetchCrmObjectProperties: async (names) => {
        const { properties } = await serverApi.record(type, recordId, token);
        if (names === '*') return properties;
        return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
      },
      onCrmPropertiesUpdate: (_names, callback) => {
        retain(callback);
        listeners.current.add(callback);
      },
    }),
    [readAgain, type, recordId, token],
  );
}
