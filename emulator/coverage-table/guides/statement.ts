/** One thing that HubSpot's guides state or print, and what the emulator makes of it. */
export type Statement = {
  says: string;
  /** Method and path; absent where nothing can be asked because it is a gap. */
  send?: string;
  body?: unknown;
  /** What is sent before. */
  first?: readonly (readonly [send: string, body?: unknown])[];
  status?: number;
  /** A part of the answer. */
  answer?: unknown;
  /** Why the document is not followed as printed. */
  wrong?: string;
  /** What is not modelled. */
  gap?: string;
};

export type Guide = { name: string; statements: readonly Statement[] };

export function association(id: string | number, associationTypeId: number) {
  return { to: { id }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }] };
}
