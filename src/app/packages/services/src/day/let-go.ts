import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { createNote } from '@app/hubspot/crm/objects/note';
import { objectTypeIds } from '@app/hubspot/paths';
import { notAssociated } from '../items/load-items.ts';
import type { ServiceContext } from '../service-context.ts';
import { htmlOf } from '../text/html-of.ts';
import { plainText } from '../text/read-text.ts';
import { loadOwnItems } from './own-items.ts';
import { whoseItems, type Person } from './whose.ts';

/** What every such note says, in whatever language its reason is: by this it is found again. */
export const letGoWords = 'No follow-up planned';

type Request = Person & { item: ItemRef; contactId: string; reason: string };

/**
 * Writes down that nobody follows up on something that did not take place: a note on the contact, where the
 * next rep finds it. It is never written twice by itself.
 * @throws AppError SWITCHED_OFF; NOT_FOUND for a user who owns nothing; NOT_ASSOCIATED for an item of
 * somebody else or a contact that is not on it; OUTCOME_UNKNOWN.
 */
export async function letGo(
  ctx: ServiceContext,
  { item, contactId, reason, ...person }: Request,
): Promise<{ noteId: string }> {
  const owner = await whoseItems(ctx, person);
  if (owner === null) throw new AppError('NOT_FOUND', 'HubSpot does not know this owner.');
  const [own, contacts] = await Promise.all([
    loadOwnItems(ctx, owner.id, [item]),
    listAssociations(ctx.hubspot, objectTypeIds[item.kind], [item.id], objectTypeIds.contact),
  ]);
  const record = own.get(item);
  if (!record.ok) throw record.error;
  if (contacts.get(item.id)?.has(contactId) !== true) throw notAssociated(item);
  const about = `${letGoWords} (${item.kind} ${item.id}).`;
  const html = htmlOf(`${about}\n${reason}`);
  return {
    noteId: await createNote(ctx.hubspot, { contactId, html, at: ctx.now(), ownerId: owner.id }),
  };
}

const about = new RegExp(`${letGoWords} \\((appointment|meeting) (\\d{1,20})\\)`, 'g');

/** Whether one of the notes says so of an item. */
export function letGoItems(notes: readonly string[]): (item: ItemRef) => boolean {
  const keys = new Set(
    notes.flatMap((html) =>
      [...plainText(html).matchAll(about)].map(([, kind, id]) => `${kind ?? ''}:${id ?? ''}`),
    ),
  );
  return (item) => keys.has(itemKey(item));
}
