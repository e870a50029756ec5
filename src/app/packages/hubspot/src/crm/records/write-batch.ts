import { AppError } from '@app/domain/app-error';
import { refusedIds } from '../../errors.ts';
import { inChunks } from '../in-chunks.ts';
import { batchSize } from './list-records.ts';

/** What became of one input of a batch. */
export type Written<T> = { ok: true; value: T } | { ok: false; error: AppError };

type Send<Input, T> = (inputs: readonly Input[]) => Promise<Map<string, Written<T>>>;

/** How many further calls a refused batch may cost. The burst limit of a small account is 100 in 10 s. */
const maxSplitCalls = 40;
const pieceSize = 10;

/**
 * Writes a batch of up to 100 so that every input answers for itself. HubSpot may refuse a whole batch
 * because of one input; nothing of it is written then. The culprits are taken out where HubSpot names
 * them; otherwise the batch is sent in tens, and a refused ten one by one, as far as a budget of calls
 * goes. Inputs beyond it answer with the refusal of the batch they were part of.
 */
export async function writeBatch<Input, T>(
  inputs: readonly Input[],
  keyOf: (input: Input) => string,
  send: Send<Input, T>,
): Promise<Map<string, Written<T>>> {
  const budget = { calls: maxSplitCalls };
  const all = (error: AppError, refused: readonly Input[]): Map<string, Written<T>> =>
    new Map(refused.map((input) => [keyOf(input), { ok: false, error }]));

  async function write(
    chunk: readonly Input[],
    nextSize: number,
  ): Promise<Map<string, Written<T>>> {
    try {
      return await send(chunk);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code !== 'REJECTED' || chunk.length === 1) return all(error, chunk);
      const named = refusedIds(error);
      const culprits = chunk.filter((input) => named.has(keyOf(input)));
      if (culprits.length > 0) {
        const others = chunk.filter((input) => !culprits.includes(input));
        const written = others.length === 0 ? new Map() : await write(others, nextSize);
        return new Map([...all(error, culprits), ...written]);
      }
      const size = chunk.length > nextSize ? nextSize : 1;
      const pieces = inChunks(chunk, size);
      if (budget.calls < pieces.length) return all(error, chunk);
      budget.calls -= pieces.length;
      const written = await Promise.all(pieces.map((piece) => write(piece, 1)));
      return new Map(written.flatMap((results) => [...results]));
    }
  }

  const written = await Promise.all(
    inChunks(inputs, batchSize).map((chunk) => write(chunk, pieceSize)),
  );
  return new Map(written.flatMap((results) => [...results]));
}
