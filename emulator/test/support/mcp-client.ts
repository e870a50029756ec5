import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(
  new URL('../../../node_modules/@hubspot/mcp-server/dist/index.js', import.meta.url),
);

type ToolAnswer = { isError?: boolean; content: { text: string }[] };

/** HubSpot's MCP server over an emulator, spoken to in lines of JSON-RPC. */
export function startMcpServer(emulatorUrl: string) {
  const child = spawn(process.execPath, [server], {
    env: { BASE_URL_OVERRIDE: emulatorUrl, PRIVATE_APP_ACCESS_TOKEN: 'emulator-token' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  createInterface(child.stdout).on('line', (line) => {
    const { id, result } = JSON.parse(line) as { id: number; result: unknown };
    waiting.get(id)?.(result);
  });
  let lastId = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    return answered;
  };
  return {
    async initialize(): Promise<void> {
      const clientInfo = { name: 'test', version: '1' };
      await send('initialize', { protocolVersion: '2024-11-05', capabilities: {}, clientInfo });
      child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
    },
    /** The text a tool answers. */
    async callTool(name: string, parameters: object) {
      const answer = (await send('tools/call', { name, arguments: parameters })) as ToolAnswer;
      const text = answer.content.map((part) => part.text).join('\n');
      return { isError: answer.isError === true, text };
    },
    async close(): Promise<void> {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}
