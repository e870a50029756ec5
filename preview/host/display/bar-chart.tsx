import type { BarChartProps } from '@hubspot/ui-extensions';

const tones: Record<string, string> = {
  orange: '#ff8f59',
  aqua: '#00a4bd',
  purple: '#9784c2',
  yellow: '#f5c26b',
  pink: '#ea90b1',
  blue: '#516f90',
  green: '#00bda5',
};
const usual = Object.keys(tones);

type Row = { x: string; y: number; group: string };
type Column = { label: string; rows: Row[]; total: number };

/** Upright bars, stacked where the axes say so; a table says the same to who does not see it. */
export function BarChart({ data, axes, options = {}, testId }: BarChartProps) {
  const rows = rowsOf(data, axes);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const columns = columnsOf(rows);
  const most = Math.max(1, ...columns.map(({ total }) => total));
  const toneOf = (group: string): string | undefined => {
    const named = axes.options?.colors?.[group] ?? usual[groups.indexOf(group)];
    return tones[named ?? 'aqua'];
  };
  return (
    <figure className="hs-chart" data-testid={testId}>
      {options.title !== undefined && <figcaption>{options.title}</figcaption>}
      <div className="hs-chart__bars" role="img" aria-label={describe(columns)}>
        {columns.map(({ label, rows: parts, total }) => (
          <div className="hs-chart__column" key={label}>
            {options.showDataLabels && <span className="hs-chart__value">{total}</span>}
            {parts.map(({ group, y }) => (
              <div
                key={group}
                className="hs-chart__bar"
                style={{ height: `${(y / most) * 120}px`, background: toneOf(group) }}
              />
            ))}
            <span className="hs-chart__label">{label}</span>
          </div>
        ))}
      </div>
      {options.showLegend && groups.length > 1 && (
        <div className="hs-chart__legend">
          {groups.map((group) => (
            <span key={group}>
              <i style={{ background: toneOf(group) }} /> {group}
            </span>
          ))}
        </div>
      )}
    </figure>
  );
}

function rowsOf(data: BarChartProps['data'], axes: BarChartProps['axes']): Row[] {
  const list = Array.isArray(data) ? data : data.data;
  const group = axes.options?.groupFieldByColor;
  return list.map((row) => ({
    x: String(row[axes.x.field] ?? ''),
    y: Number(row[axes.y.field] ?? 0),
    group: group === undefined ? '' : String(row[group] ?? ''),
  }));
}

function columnsOf(rows: Row[]): Column[] {
  const labels = [...new Set(rows.map(({ x }) => x))];
  return labels.map((label) => {
    const own = rows.filter(({ x }) => x === label);
    return { label, rows: own, total: own.reduce((sum, { y }) => sum + y, 0) };
  });
}

function describe(columns: Column[]): string {
  return `Chart. ${columns.map(({ label, total }) => `${label}: ${total}`).join(', ')}`;
}
