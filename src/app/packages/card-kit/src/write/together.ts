type Waiting<Row, Answer> = { row: Row; resolve: (answer: Answer) => void };

const batches = new WeakMap<object, Waiting<unknown, unknown>[]>();

/**
 * Sends a row in one call with all of the same batch (of a command's `How`), as soon as they are all there.
 * `send` answers for each row, in their order, and never rejects.
 */
export function together<Row, Answer>(
  batch: { size: number },
  row: Row,
  send: (rows: Row[]) => Promise<Answer[]>,
): Promise<Answer> {
  return new Promise((resolve) => {
    const waiting = (batches.get(batch) ?? []) as Waiting<Row, Answer>[];
    batches.set(batch, waiting as Waiting<unknown, unknown>[]);
    waiting.push({ row, resolve });
    const sendAll = async (): Promise<void> => {
      const due = waiting.splice(0);
      if (due.length === 0) return;
      const answers = await send(due.map((one) => one.row));
      due.forEach((one, index) => {
        const answer = answers[index];
        if (answer !== undefined) one.resolve(answer);
      });
    };
    if (waiting.length === batch.size) void sendAll();
    // Some of a batch may have nothing to write.
    else if (waiting.length === 1) queueMicrotask(() => void sendAll());
  });
}
