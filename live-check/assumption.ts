import type { BookContext } from './booking-desk.ts';
import type { Probe, ReadContext, WriteContext } from './context.ts';

/** Something that code or the emulator relies on and HubSpot does not document. */
export type Assumption = {
  id: string;
  /** One sentence that an account can prove wrong. */
  statement: string;
  /** Where it comes from. */
  source: string;
  /** Files, from the root of the repository. */
  reliedOn: string[];
} & (
  | { needs: 'read'; probe: Probe<ReadContext> }
  | { needs: 'write'; probe: Probe<WriteContext> }
  | { needs: 'book'; probe: Probe<BookContext> }
);
