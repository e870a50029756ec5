import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export type Size = {
  rawBytes: number;
  gzipBytes: number;
};

/** The size of a file as it is and as `gzip -9` makes it. */
export function measure(file: string): Size {
  const content = readFileSync(file);
  return { rawBytes: content.length, gzipBytes: gzipSync(content, { level: 9 }).length };
}

export function describeSize({ rawBytes, gzipBytes }: Size): string {
  return `${kilobytes(rawBytes)} raw, ${kilobytes(gzipBytes)} gzip`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
