import { AppError } from '@app/domain/app-error';

/** Where a list of scheduling pages goes on. */
export type LinkCursor = {
  /** HubSpot's own. */
  after: string;
  /** Users all of whose pages were shown already, out of HubSpot's order. */
  shownUserIds: string[];
};

export function writeLinkCursor({ after, shownUserIds }: LinkCursor): string {
  return `${shownUserIds.join(',')}~${after}`;
}

/** @throws AppError INVALID_INPUT for anything `writeLinkCursor` did not write. */
export function readLinkCursor(text: string): LinkCursor {
  const match = /^((?:\d+(?:,\d+)*)?)~(.+)$/.exec(text);
  if (match === null) {
    throw new AppError('INVALID_INPUT', 'This list has changed. Reload the card.', {
      details: { parameter: 'after', reason: 'It is not the `after` of an answer.' },
    });
  }
  const [, shown = '', after = ''] = match;
  return { after, shownUserIds: shown.split(',').filter(Boolean) };
}
