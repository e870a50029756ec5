import type { TracedCall } from '../../functions/protocol.ts';
import { useCallLog, type LogEntry } from './call-log.ts';

type LogPanelProps = {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
};

export function LogPanel({ isOpen, onToggle }: LogPanelProps) {
  const entries = useCallLog();
  const calls = entries.filter((entry) => entry.type === 'call').length;
  return (
    <section className="log" aria-label="Call log">
      <button
        type="button"
        className="log__toggle"
        aria-expanded={isOpen}
        onClick={() => onToggle(!isOpen)}
      >
        {isOpen ? '▾' : '▸'} Log · {calls} function {calls === 1 ? 'call' : 'calls'}
      </button>
      {isOpen && (
        <ol className="log__entries" tabIndex={0}>
          {entries.map((entry) => (
            <li key={entry.number}>
              <LogLine entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What was asked of the function: the action by name, without what the app adds for itself. */
function namesOf(parameters: unknown): { action?: string } & Record<string, unknown> {
  const { revision: _, ...named } = { ...(parameters as { revision?: unknown }) };
  return named;
}

function LogLine({ entry }: { entry: LogEntry }) {
  if (entry.type === 'note') {
    return <div className={`log__note log__note--${entry.level}`}>{entry.text}</div>;
  }
  const { action = entry.uid, ...parameters } = namesOf(entry.parameters);
  const { reply } = entry;
  return (
    <div className="log__call" data-action={action} data-status={reply?.status ?? 'pending'}>
      <div className="log__function">
        <strong>{action}</strong> <code>{JSON.stringify(parameters)}</code>
        {reply ? (
          <span className={isOk(reply.status, reply.body) ? 'log__ok' : 'log__failed'}>
            {Math.round(reply.durationMs)} ms · {outcomeText(reply.status, reply.body)} ·{' '}
            {reply.container}
            {reply.container === 'cold' && ` (${Math.round(reply.startMs)} ms start)`}
          </span>
        ) : (
          <span>…</span>
        )}
      </div>
      <ul className="log__requests">
        {byStart(reply?.calls ?? []).map((call, index, calls) => (
          <li key={index} className={(call.status ?? 500) < 400 ? undefined : 'log__failed'}>
            <span>+{Math.round(call.startedAt - (calls[0]?.startedAt ?? 0))} ms</span> {call.method}{' '}
            {call.path} → {call.status ?? 'no answer'} in{' '}
            {Math.round(call.endedAt - call.startedAt)} ms
          </li>
        ))}
      </ul>
    </div>
  );
}

function byStart(calls: TracedCall[]): TracedCall[] {
  return [...calls].sort((one, other) => one.startedAt - other.startedAt);
}

/** Functions of this project answer `{ ok, … }`; a refusal in it is worth seeing as much as a failed call. */
function errorCode(body: unknown): string | undefined {
  return /"ok":false,"error":\{"code":"([A-Z_]+)"/.exec(JSON.stringify(body))?.[1];
}

function isOk(status: number, body: unknown): boolean {
  return status === 200 && errorCode(body) === undefined;
}

function outcomeText(status: number, body: unknown): string {
  if (status !== 200) return `failed with ${status}`;
  return errorCode(body) ?? 'ok';
}
