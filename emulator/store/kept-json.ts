/** JSON as UTF-8 in a block of memory. */
export type KeptJson = { block: Buffer; start: number; end: number };

/** A block lives as long as anything kept in it does. */
const BLOCK_BYTES = 16 * 1024;

let block = Buffer.alloc(0);
let used = 0;

/** Keeps a text where the one before it ends, so that texts kept in a row are copied in one go. */
export function keepJson(text: string): KeptJson {
  const length = Buffer.byteLength(text);
  if (used + length > block.length) {
    block = Buffer.allocUnsafeSlow(Math.max(length, BLOCK_BYTES));
    used = 0;
  }
  const start = used;
  used += block.write(text, start);
  return { block, start, end: used };
}
