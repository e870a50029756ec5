import { AppError } from '@app/domain/app-error';

/** What a view shows of something that has to be fetched first. */
export type LoadState<Data> =
  { status: 'loading' } | { status: 'failed'; error: AppError } | { status: 'ready'; data: Data };

/** Anything thrown, as the error a view can show. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError
    ? error
    : new AppError('UNEXPECTED', 'Something went wrong in the card.', { cause: error });
}
