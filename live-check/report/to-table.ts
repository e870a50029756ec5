import type { RanFunction } from '../functions/run-functions.ts';
import type { LiveReport } from './to-report.ts';

type Row = [string, string, string];

/** The report for a person: what does not hold first, what could not be tried last. */
export function toTable(report: LiveReport): string {
  const { functions, assumptions, leftovers } = report;
  const rows = assumptions.map((entry): Row => {
    if (entry.is === 'holds') return ['holds', entry.id, entry.statement];
    return entry.is === 'does not hold'
      ? ['DOES NOT HOLD', entry.id, `${entry.statement} Seen: ${entry.seen}.`]
      : ['not tried', entry.id, entry.why];
  });
  const left = leftovers.map(({ objectTypeId, id }): Row => ['NOT REMOVED', objectTypeId, id]);
  return [
    `${report.host}, API ${report.apiVersion}`,
    '',
    ...section('Functions', functions.map(functionRow)),
    ...section('Assumptions', rows),
    ...(left.length > 0 ? section('Delete by hand', left) : []),
  ].join('\n');
}

function functionRow(ran: RanFunction): Row {
  if (ran.is === 'could not be tried') return ['not tried', ran.action, ran.why];
  const measured = `${ran.durationMs} ms, ${ran.calls} calls`;
  if (ran.is === 'works') return ['works', ran.action, measured];
  const codes = ran.failures.map(({ code, correlationId }) =>
    [code, correlationId && `(correlation id ${correlationId})`].filter(Boolean).join(' '),
  );
  const reasons = [...codes, ...(ran.isShapeWrong ? ['an answer the cards cannot read'] : [])];
  return ['FAILS', ran.action, `${reasons.join(', ')}; ${measured}`];
}

const order = ['DOES NOT HOLD', 'FAILS', 'NOT REMOVED', 'holds', 'works', 'not tried'];

function section(title: string, rows: readonly Row[]): string[] {
  const sorted = [...rows].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
  const width = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => row[column].length));
  const counts = order.flatMap((word) => {
    const count = rows.filter(([is]) => is === word).length;
    return count === 0 ? [] : [`${count} ${word.toLowerCase()}`];
  });
  return [
    `${title}: ${counts.join(', ')}`,
    ...sorted.map(
      ([is, name, text]) => `  ${is.padEnd(width(0))}  ${name.padEnd(width(1))}  ${text}`,
    ),
    '',
  ];
}
