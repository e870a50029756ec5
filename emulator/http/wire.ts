import { ChunkList } from './chunk-list.ts';
import { textOf, type Content } from './content.ts';

/** A request as it comes from the network. */
export type WireRequest = {
  method: string;
  /** Without the query. */
  path: string;
  /** With its question mark, or empty. */
  query: string;
  authorization: string | undefined;
  /** Resolves when the body is there, or as much as will come of it. */
  whenWhole: () => Promise<void>;
  /** The body, once it is there. Throws the refusal of one that is too large. */
  readBody: () => Uint8Array;
};

export type WireAnswer = {
  status: number;
  /** Names and values in turn. */
  headers: readonly string[];
  content?: Content;
};

export async function wireRequestOf(request: Request): Promise<WireRequest> {
  const { pathname, search } = new URL(request.url);
  const body = await readAll(request.body);
  return {
    method: request.method,
    path: pathname,
    query: search,
    authorization: request.headers.get('authorization') ?? undefined,
    whenWhole: () => Promise.resolve(),
    readBody: () => body.join(),
  };
}

async function readAll(stream: ReadableStream<Uint8Array> | null): Promise<ChunkList> {
  const body = new ChunkList();
  for await (const chunk of stream ?? []) {
    if (!body.add(chunk)) break;
  }
  return body;
}

export function responseOf({ status, headers, content }: WireAnswer): Response {
  const pairs: [string, string][] = [];
  for (let at = 0; at < headers.length; at += 2) {
    pairs.push([headers[at] ?? '', headers[at + 1] ?? '']);
  }
  return new Response(content === undefined ? null : textOf(content), { status, headers: pairs });
}
