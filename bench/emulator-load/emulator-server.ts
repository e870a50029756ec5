import { startEmulator } from '../../emulator/server.ts';
import { serveMeasured } from './measured.ts';

serveMeasured(async () => {
  const { port } = await startEmulator({ account: 'empty' });
  return `http://127.0.0.1:${port}`;
});
