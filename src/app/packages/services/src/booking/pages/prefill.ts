import { longestAnswer } from '@app/domain/longest-answer';
import { commonFormProperties } from '@app/hubspot/crm/objects/contact';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { textOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import type { PageField } from '@app/hubspot/scheduler/get-booking-page';
import { attempt } from '../../agenda/attempt.ts';
import type { CacheKey } from '../../container-cache.ts';
import type { ServiceContext } from '../../service-context.ts';
import { fieldProblem } from './field-value.ts';

type FieldNames = Map<string, string[]>;
const fieldNamesKey: CacheKey<FieldNames> = { name: 'form fields by scheduling page' };

/**
 * What the contact's properties say about the fields of a page. The properties that pages mostly ask for,
 * and those this page asked for before, are read beside the page; only others take a second round trip.
 * Nothing is prefilled where the contact cannot be read, and no value that the field would not take.
 */
export async function readPrefill(
  ctx: ServiceContext,
  { contactId, slug, fields }: { contactId: string; slug: string; fields: Promise<PageField[]> },
): Promise<Record<string, string>> {
  const known = await ctx.cache.get(fieldNamesKey, () => Promise.resolve<FieldNames>(new Map()));
  const early = new Set([...commonFormProperties, ...(known.get(slug) ?? [])]);
  const readContact = (names: Iterable<string>): Promise<RecordReply | undefined> =>
    attempt(getRecord(ctx.hubspot, objectTypeIds.contact, contactId, [...names])).then((read) =>
      read.ok ? read.value : undefined,
    );
  const [first, pageFields] = await Promise.all([readContact(early), fields]);
  const names = pageFields.map(({ name }) => name);
  known.set(slug, names);
  const missing = names.filter((name) => !early.has(name));
  const second = missing.length === 0 ? undefined : await readContact(missing);
  const valueOf = (name: string): string | null => {
    const record = early.has(name) ? first : second;
    return record === undefined ? null : textOf(record, name);
  };
  return Object.fromEntries(
    pageFields.flatMap((field) => {
      const value = valueOf(field.name);
      const fits =
        value !== null && value.length <= longestAnswer && fieldProblem(field, value) === undefined;
      return fits ? [[field.name, value]] : [];
    }),
  );
}
