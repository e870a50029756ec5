import { vi } from 'vitest';
import { patienceMs } from './limits.ts';

// Both give up after a second unless they are told otherwise.
const { waitFor, waitUntil } = vi;
vi.waitFor = (check, options) => waitFor(check, options ?? { timeout: patienceMs });
vi.waitUntil = (check, options) => waitUntil(check, options ?? { timeout: patienceMs });
