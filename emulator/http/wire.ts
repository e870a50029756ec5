import { ChunkList } from './chunk-list.ts';
import { textOf, type Content } from './content.ts';

/** A request as it comes from the network. Its body is read only when somebody asks for it. */
export type WireRequest = {
  method: string;
  /** Without the query. */
  path: string;
  /** With its question mark, or empty. */
  query: string;
  authorization: string | undefined;
  readBody: () => Promise<Uint8Array>;
};

export type WireAnswer = { status: number; headers: Record<string, string>; content?: Content };

export function wireRequestOf(request: Request): WireRequest {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: search,
    authorization: request.headers.get('authorization') ?? undefined,
    readBody: () => readAll(request.body),
  };
}

export function responseOf({ status, headers, content }: WireAnswer): Response {
  return new Response(content === undefined ? null : textOf(content), { status, headers });
}

async function readAll(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks = new ChunkList();
  for await (const chunk of body ?? []) chunks.add(chunk);
  return chunks.join();
}
