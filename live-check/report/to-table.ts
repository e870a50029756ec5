import type { LiveReport } from './to-report.ts';

type Row = [string, string, string];

/** The report for a person: what does not hold first, what could not be tried last. */
export function toTable(report: LiveReport): string {
  const { assumptions, leftovers } = report;
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
    ...section('Assumptions', rows),
    ...(left.length > 0 ? section('Delete by hand', left) : []),
  ].join('\n');
}

const order = ['DOES NOT HOLD', 'NOT REMOVED', 'holds', 'not tried'];

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
