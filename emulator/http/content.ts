import type { KeptJson } from '../store/kept-json.ts';

/** What an answer carries. */
export type Content = string | WrittenList;

export function textOf(content: Content): string {
  return typeof content === 'string' ? content : content.toString();
}

const START = '{"results":[';

/** An object whose `results` are already written as UTF-8, followed by its other members. */
export class WrittenList {
  private readonly stretches: KeptJson[] = [];
  private last: KeptJson | undefined;
  private tail = ']}';

  /** Adds a result, which begins with a comma. */
  add({ block, start, end }: KeptJson): void {
    const { last } = this;
    if (last?.block === block && last.end === start) {
      last.end = end;
      return;
    }
    // The first result needs no comma before it.
    this.last = { block, start: last === undefined ? start + 1 : start, end };
    this.stretches.push(this.last);
  }

  /** Sets the members after the results. */
  endWith(rest: Record<string, unknown>): this {
    const members = JSON.stringify(rest).slice(1);
    this.tail = members === '}' ? ']}' : `],${members}`;
    return this;
  }

  byteLength(): number {
    let length = START.length + Buffer.byteLength(this.tail);
    for (const { start, end } of this.stretches) length += end - start;
    return length;
  }

  copyTo(buffer: Buffer): void {
    let at = buffer.write(START);
    for (const { block, start, end } of this.stretches) at += block.copy(buffer, at, start, end);
    buffer.write(this.tail, at);
  }

  toString(): string {
    const buffer = Buffer.alloc(this.byteLength());
    this.copyTo(buffer);
    return buffer.toString();
  }
}
