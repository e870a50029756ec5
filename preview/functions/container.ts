import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { ContainerMessage, RunReply, RunRequest } from './protocol.ts';

export type ContainerOptions = {
  file: string;
  uid: string;
  token: string;
  hubspotBaseUrl: string;
  /** The instant the function's clock starts at, as an ISO string; the machine's clock without it. */
  clock?: string;
};

export type Container = {
  /** Milliseconds from the start of the process until the function file was loaded. */
  startMs: number;
  /** Rejects when the process ends before it has answered. One call at a time. */
  run: (request: RunRequest) => Promise<RunReply>;
  stop: () => void;
};

const passedOn = [
  'HUBSPOT_API_VERSION',
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'TZ',
  'SystemRoot',
  'NODE_EXTRA_CA_CERTS',
];

let bundled: string | undefined;

function containerCode(): string {
  bundled ??= buildSync({
    entryPoints: [fileURLToPath(new URL('./container-main.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  }).outputFiles[0]?.text;
  if (bundled === undefined) throw new Error('The container code could not be built.');
  return bundled;
}

/** What HubSpot sets for a function, and of the machine only what a process needs to run. */
function containerEnv(options: ContainerOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    PRIVATE_APP_ACCESS_TOKEN: options.token,
    HUBSPOT_API_BASE_URL: options.hubspotBaseUrl,
    HS_ENVIRONMENT: 'local',
    HS_HUBLET: 'na1',
    HS_SERVERLESS_FUNCTION_ID: options.uid,
  };
  for (const name of passedOn) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  if (options.clock !== undefined) env['CONTAINER_CLOCK'] = options.clock;
  return env;
}

function nextMessage<T extends ContainerMessage['type']>(
  child: ChildProcess,
  type: T,
): Promise<Extract<ContainerMessage, { type: T }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: ContainerMessage) => {
      if (message.type !== type) return;
      settle();
      // `type` is the discriminant of the union: the comparison above is the proof.
      resolve(message as Extract<ContainerMessage, { type: T }>);
    };
    const onExit = () => {
      settle();
      reject(new Error('The function ended its process before it answered.'));
    };
    const settle = () => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onExit);
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onExit);
  });
}

/** Starts a process and loads the function in it. What the function prints goes to this process's stderr. */
export function startContainer(options: ContainerOptions): {
  ready: Promise<Container>;
  stop: () => void;
} {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--eval', containerCode(), options.file], {
    env: containerEnv(options),
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
    serialization: 'advanced',
  });
  const stop = () => void child.kill('SIGKILL');
  const ready = nextMessage(child, 'ready').then(() => ({
    startMs: performance.now() - startedAt,
    stop,
    run: (request: RunRequest) => {
      const reply = nextMessage(child, 'reply');
      child.send(request);
      return reply;
    },
  }));
  return { ready, stop };
}
