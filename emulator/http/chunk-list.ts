import { HubSpotError } from './errors.ts';

/** HubSpot's own limit is not documented. Larger than a hundred records with long texts. */
const MOST_BYTES = 8_000_000;

/** The parts of a request's body. Refuses a body that is too large as soon as that is known. */
export class ChunkList {
  private readonly chunks: Uint8Array[] = [];
  private size = 0;

  expect(bytes: number): void {
    if (bytes <= MOST_BYTES) return;
    throw new HubSpotError(413, {
      message: `The request body is larger than ${MOST_BYTES} bytes.`,
      category: 'VALIDATION_ERROR',
    });
  }

  add(chunk: Uint8Array): void {
    this.size += chunk.byteLength;
    this.expect(this.size);
    this.chunks.push(chunk);
  }

  join(): Uint8Array {
    const [only] = this.chunks;
    return this.chunks.length === 1 && only !== undefined ? only : Buffer.concat(this.chunks);
  }
}
