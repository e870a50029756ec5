import { createRoot } from 'react-dom/client';
import '../host/host.css';
import './page.css';
import { ListPage } from './records/list-page.tsx';
import { RecordPage } from './record-page.tsx';
import { AppPageView } from './app-page-view.tsx';
import { cardsIdle } from './cards/start-card.ts';
import { serverApi } from './server-api.ts';
import { readSwitches } from './switches/switches.ts';

const pages = {
  record: RecordPage,
  list: ListPage,
  settings: AppPageView,
  'my-day': AppPageView,
};

async function start(container: HTMLElement): Promise<void> {
  const setup = await serverApi.setup();
  const { latency, place } = readSwitches(location);
  if (setup.tokens.length > 0) await serverApi.setLatency(latency);
  const Page = pages[place];
  createRoot(container).render(<Page setup={setup} />);
}

// For whoever drives the page from outside, such as a test that has clicked and wants to see what came of it.
Object.assign(globalThis, { recordPage: { cardsIdle } });

const container = document.getElementById('page');
if (container !== null) {
  start(container).catch((error: unknown) => {
    container.textContent = `The page could not be started. ${String(error)}`;
  });
}
