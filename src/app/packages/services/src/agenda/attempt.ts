import { AppError } from '@app/domain/app-error';

/** What came of a step whose failure does not end the whole. */
export type Attempt<T> = { ok: true; value: T } | { ok: false; error: AppError };

/** Waits for one step among several. A bug is not a failed step and is thrown on. */
export async function attempt<T>(step: Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await step };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error };
    throw error;
  }
}
