import { HubSpotError, invalid } from './errors.ts';

/** HubSpot's own limit is not documented. Larger than a hundred records with long texts. */
const MOST_BYTES = 8_000_000;

/** The body of a request. Throws for one that is too large or not UTF-8. */
export async function readText(request: Request): Promise<string> {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > MOST_BYTES) throw tooLarge();
  const bytes =
    declared === null
      ? await readStream(request.body)
      : new Uint8Array(await request.arrayBuffer());
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid('Invalid input JSON: the request body is not UTF-8');
  }
}

async function readStream(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): HubSpotError {
  return new HubSpotError(413, {
    message: `The request body is larger than ${MOST_BYTES} bytes.`,
    category: 'VALIDATION_ERROR',
  });
}
