import { createRoot } from 'react-dom/client';
import '../host/host.css';
import './page.css';
import { RecordPage } from './record-page.tsx';
import { serverApi } from './server-api.ts';
import { readSwitches } from './switches.ts';

const setup = await serverApi.setup();
const { latency } = readSwitches(location);
if (setup.tokens.length > 0) await serverApi.setLatency(latency);

const container = document.getElementById('page');
if (container) createRoot(container).render(<RecordPage setup={setup} />);
