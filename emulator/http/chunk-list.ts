import { HubSpotError } from './errors.ts';

/** HubSpot's own limit is not documented. Larger than a hundred records with long texts. */
const MOST_BYTES = 8_000_000;

/** The parts of a request's body, of which none is kept once the body is too large. */
export class ChunkList {
  private chunks: Uint8Array[] = [];
  private size = 0;
  private isTooLarge = false;

  /** Adds a part and says whether the body is still small enough. */
  add(chunk: Uint8Array): boolean {
    this.size += chunk.byteLength;
    this.chunks.push(chunk);
    return this.mayBe(this.size);
  }

  /** Says whether a body may have so many bytes, and refuses the body if not. */
  mayBe(bytes: number): boolean {
    if (bytes <= MOST_BYTES) return true;
    this.isTooLarge = true;
    this.chunks = [];
    return false;
  }

  /** The whole body. Throws HubSpot's refusal of one that is too large. */
  join(): Uint8Array {
    if (this.isTooLarge) {
      throw new HubSpotError(413, {
        message: `The request body is larger than ${MOST_BYTES} bytes.`,
        category: 'VALIDATION_ERROR',
      });
    }
    const [only] = this.chunks;
    return this.chunks.length === 1 && only !== undefined ? only : Buffer.concat(this.chunks);
  }
}
