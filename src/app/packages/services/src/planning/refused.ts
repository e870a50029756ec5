import { AppError } from '@app/domain/app-error';

/** INVALID_INPUT for one parameter. */
export function refused(parameter: string, reason: string): AppError {
  return new AppError('INVALID_INPUT', 'This cannot be saved.', { details: { parameter, reason } });
}
