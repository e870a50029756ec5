import { AppError } from '@app/domain/app-error';

/** What became of fetching something. */
export type Settled<Data> = { status: 'failed'; error: AppError } | { status: 'ready'; data: Data };

/** What a view shows of something that has to be fetched first. */
export type LoadState<Data> = { status: 'loading' } | Settled<Data>;

/** Waits for what is fetched, and never rejects. */
export async function settle<Data>(fetching: Promise<Data>): Promise<Settled<Data>> {
  try {
    return { status: 'ready', data: await fetching };
  } catch (error) {
    return { status: 'failed', error: asAppError(error) };
  }
}

/** Anything thrown, as the error a view can show. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError
    ? error
    : new AppError('UNEXPECTED', 'Something went wrong in the card.', { cause: error });
}
