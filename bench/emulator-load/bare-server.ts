import { once } from 'node:events';
import { createServer } from 'node:http';
import { serveMeasured } from './measured.ts';

/** The least a server can do: it reads each request and sends the answers it was given, in turn. */
async function start(input: unknown): Promise<string> {
  const answers = (input as string[]).map((text) => Buffer.from(text));
  let next = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const answer = answers[next++ % answers.length] ?? Buffer.alloc(0);
      const headers = {
        'content-type': 'application/json;charset=utf-8',
        'content-length': answer.length,
      };
      response.writeHead(200, headers).end(answer);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

serveMeasured(start);
