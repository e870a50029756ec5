import { once } from 'node:events';
import { createServer } from 'node:http';
import type { SentAnswer } from './meetings.ts';
import { serveMeasured } from './measured.ts';

/**
 * The least a server can do: it reads each request and sends the answers it was given, in turn, to
 * the byte. The headers that every server of Node adds come from Node here as well.
 */
async function start(input: unknown): Promise<string> {
  const answers = (input as SentAnswer[]).map(({ headers, text }) => {
    return { headers, bytes: Buffer.from(text) };
  });
  let next = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const answer = answers[next++ % answers.length];
      response.writeHead(200, answer?.headers).end(answer?.bytes);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

serveMeasured(start);
