import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import type { CardActions, CardStart, HostApi, WorkerApi } from '../../worker/protocol.ts';

export type RunningCard = {
  receiver: RemoteReceiver;
  /** Resolves when the first tree of the card is on the page. Rejects when the worker cannot be started. */
  rendered: Promise<void>;
  idle: () => Promise<void>;
  /** Goes to another route of the app's page. */
  navigate: (route: string) => Promise<void>;
  stop: () => void;
};

const runningCards = new Set<RunningCard>();

/** Resolves when every card has dealt with what reached it so far, such as a click. */
export async function cardsIdle(): Promise<void> {
  await Promise.all([...runningCards].map((card) => card.idle()));
}

/** Starts a card in a worker of its own, as HubSpot does, and connects the two. */
export function startCard(start: CardStart, host: HostApi, actions: CardActions): RunningCard {
  const worker = new Worker('/page/worker.js', { type: 'module' });
  const receiver = createRemoteReceiver();
  worker.addEventListener('error', (event) => host.crashed(event.message));

  const endpoint = createEndpoint<WorkerApi>(fromWebWorker(worker));
  endpoint.expose({ ...host });
  const running: RunningCard = {
    receiver,
    rendered: endpoint.call.render(receiver.receive, start, actions),
    // A card that was stopped while a call was under way deals with nothing any more.
    idle: () => (runningCards.has(running) ? endpoint.call.idle() : Promise.resolve()),
    navigate: (route) => endpoint.call.navigate(route),
    stop: () => {
      runningCards.delete(running);
      endpoint.terminate();
      worker.terminate();
    },
  };
  runningCards.add(running);
  return running;
}
