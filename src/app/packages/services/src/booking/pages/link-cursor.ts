import { createHash } from 'node:crypto';
import { AppError } from '@app/domain/app-error';

/** Where a list of scheduling pages goes on. */
export type LinkCursor = {
  /** HubSpot's own. */
  after: string;
  /** Users all of whose pages were shown already, out of HubSpot's order. */
  shownUserIds: string[];
  /** Marks of HubSpot's cursors so far, this one's among them. */
  seen: string[];
};

/** A hundred scheduling pages each: no account has so many. */
const mostSeen = 100;

/**
 * Where a list goes on after the page that `cursor` asked for.
 * @throws AppError UNAVAILABLE for a list that begins again or does not end.
 */
export function nextLinkCursor(
  cursor: LinkCursor | undefined,
  { after, shownUserIds }: Pick<LinkCursor, 'after' | 'shownUserIds'>,
): string {
  const seen = cursor?.seen ?? [];
  const mark = createHash('sha256').update(after).digest('base64url').slice(0, 6);
  if (seen.includes(mark) || seen.length === mostSeen) {
    throw new AppError('UNAVAILABLE', "HubSpot's list of scheduling pages has no end.");
  }
  return writeLinkCursor({ after, shownUserIds, seen: [...seen, mark] });
}

function writeLinkCursor({ after, shownUserIds, seen }: LinkCursor): string {
  return `${shownUserIds.join(',')}~${seen.join('')}~${after}`;
}

/** @throws AppError INVALID_INPUT for anything `nextLinkCursor` did not write. */
export function readLinkCursor(text: string): LinkCursor {
  const match = /^((?:\d+(?:,\d+)*)?)~((?:[\w-]{6}){1,100})~(.+)$/.exec(text);
  if (match === null) {
    throw new AppError('INVALID_INPUT', 'This list has changed. Reload the card.', {
      details: { parameter: 'after', reason: 'It is not the `after` of an answer.' },
    });
  }
  const [, shown = '', marks = '', after = ''] = match;
  const seen = marks.match(/.{6}/g) ?? [];
  return { after, shownUserIds: shown.split(',').filter(Boolean), seen };
}
