export type Measurement = {
  name: string;
  /** In the unit of `unit`. */
  value: number;
  unit: 'ms' | 'calls' | 'starts' | 'messages' | 'bytes';
  /** What the value is held against, measured in the same run where it can be. */
  comparedWith?: { name: string; value: number };
  /** The most the value, or its ratio to what it is compared with, may be. */
  budget?: { value?: number; ratio?: number };
};

/** Prints the measurement and says whether it kept its budget. */
export function report({ name, value, unit, comparedWith, budget }: Measurement): boolean {
  const ratio = comparedWith === undefined ? undefined : value / comparedWith.value;
  const isKept =
    value <= (budget?.value ?? Infinity) && (ratio ?? 0) <= (budget?.ratio ?? Infinity);
  const parts = [
    `${name}: ${format(value, unit)}`,
    comparedWith && `beside ${comparedWith.name} ${format(comparedWith.value, unit)}`,
    ratio !== undefined && `ratio ${ratio.toFixed(2)}`,
    budget?.value !== undefined && `budget ${format(budget.value, unit)}`,
    budget?.ratio !== undefined && `budget ratio ${budget.ratio.toFixed(2)}`,
    budget && (isKept ? 'kept' : 'OVER BUDGET'),
  ];
  console.log(parts.filter(Boolean).join(' · '));
  return isKept;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function format(value: number, unit: Measurement['unit']): string {
  if (unit === 'bytes') return `${(value / 1_000).toFixed(1)} kB`;
  return unit === 'ms' ? `${value.toFixed(value < 1 ? 3 : 1)} ms` : `${value} ${unit}`;
}
