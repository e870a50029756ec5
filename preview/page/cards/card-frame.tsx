import { RemoteRenderer, createController } from '@remote-ui/react/host';
import { useEffect, useMemo, useRef, useState } from 'react';
import { components } from '../../host/components.ts';
import { LocaleContext } from '../../host/locale-context.ts';
import { OverlayRegistry, OverlayRegistryContext } from '../../host/overlays/overlays.tsx';
import type { CardActions, CardStart } from '../../worker/protocol.ts';
import type { PageCard } from '../api.ts';
import { addToLog } from './call-log.ts';
import { cardContext, recordOf } from './card-context.ts';
import { runForCard } from './run-for-card.ts';
import { startCard, type RunningCard } from './start-card.ts';
import { pageLocaleOf, type Switches } from '../switches/switches.ts';

const controller = createController(components);

type CardFrameProps = {
  card: PageCard;
  switches: Switches;
  clock: string | undefined;
  /** Where on the app's own page. */
  route?: string;
  actions: Omit<CardActions, 'closeOverlay'>;
};

type Status = { name: 'loading' | 'rendered' } | { name: 'crashed'; message: string };

function cardStart({ card, switches, clock, route }: CardFrameProps): CardStart {
  return {
    bundleUrl: card.bundleUrl,
    components: Object.keys(components),
    context: cardContext(card, switches),
    ...(switches.timeZone ? { timeZone: switches.timeZone } : {}),
    ...(clock === undefined ? {} : { clock }),
    ...(route === undefined ? {} : { route }),
  };
}

/** One card in its frame. Give it a new `key` to start the card anew. */
export function CardFrame(props: CardFrameProps) {
  const { card, switches, route } = props;
  const [running, setRunning] = useState<RunningCard>();
  const [status, setStatus] = useState<Status>({ name: 'loading' });
  const [pending, setPending] = useState(0);
  const overlays = useMemo(() => new OverlayRegistry(), []);
  const first = useRef(props);

  useEffect(() => {
    const { card, switches, actions } = first.current;
    const { token } = switches;
    const record = recordOf(card, switches);
    const crashed = (message: string) => {
      addToLog({ type: 'note', level: 'error', text: message });
      setStatus({ name: 'crashed', message });
    };
    const started = startCard(
      cardStart(first.current),
      {
        crashed,
        note: (level, text) => void addToLog({ type: 'note', level, text }),
        runFunction: async (uid, options) => {
          setPending((count) => count + 1);
          const answer = await runForCard({ uid, record, token }, options);
          // The answer has to leave first; the card counts as busy until it has drawn what came of it.
          setTimeout(() => {
            void started.idle().then(() => {
              setPending((count) => count - 1);
            });
          });
          return answer;
        },
        readProperties: async (names) => ({
          ok: true,
          value: await actions.fetchCrmObjectProperties?.(names),
        }),
      },
      { ...actions, closeOverlay: (id) => overlays.set(id, false) },
    );
    setRunning(started);
    started.rendered.then(
      () => setStatus((now) => (now.name === 'loading' ? { name: 'rendered' } : now)),
      (error: unknown) => crashed(String(error)),
    );
    addToLog({
      type: 'note',
      level: 'info',
      text: `${card.uid} started${record === undefined ? '' : ` on ${record.objectTypeId}/${record.objectId}`}`,
    });
    return () => started.stop();
  }, [overlays]);

  useEffect(() => {
    if (route !== undefined) void running?.navigate(route);
  }, [running, route]);

  return (
    <section
      className="card-frame"
      aria-label={card.title}
      data-card={card.uid}
      data-card-status={status.name}
      data-card-pending={pending}
    >
      <h2 className="card-frame__title">{card.title}</h2>
      <div className="card-frame__body">
        <div className="card-frame__content" lang={switches.language}>
          {status.name === 'crashed' ? (
            <div className="card-frame__crash" role="alert">
              <strong>The card crashed</strong>
              <pre>{status.message}</pre>
            </div>
          ) : (
            <LocaleContext.Provider value={pageLocaleOf(switches)}>
              <OverlayRegistryContext.Provider value={overlays}>
                {running && <RemoteRenderer receiver={running.receiver} controller={controller} />}
              </OverlayRegistryContext.Provider>
            </LocaleContext.Provider>
          )}
        </div>
      </div>
    </section>
  );
}
