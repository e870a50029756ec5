import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { ruledOut, type AppError } from '@app/domain/app-error';
import type {
  AssociationType,
  NewAssociation,
} from '@app/hubspot/crm/associations/association-inputs';
import { createRecords } from '@app/hubspot/crm/records/create-records';
import { propertyOf } from '@app/hubspot/crm/objects/item';
import { pinProperty } from '@app/hubspot/crm/objects/pin';
import type { PropertyReply } from '@app/hubspot/crm/account/list-properties';
import { objectTypeIds } from '@app/hubspot/paths';
import { findItemAssociationType } from '../../account/association-types.ts';
import { listItemProperties } from '../../account/item-properties.ts';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { acceptable, valueGap } from './acceptable-value.ts';
import { findRemade, listPresent } from './find-remade.ts';
import type { ItemSnapshot } from './item-snapshot.ts';
import { keepFirst } from './keep-first.ts';
import { remade, type Draft, type LastValue, type Remade } from './remade.ts';

type Known = { properties: PropertyReply[]; types: ReadonlyMap<string, AssociationType> };

/** HubSpot makes no appointment without a start: one that had none begins with its end, or here. */
const someStart = '2000-01-01T00:00:00Z';

/** More than this are associated once it is there. */
const mostAtOnce = 500;
/** How many values HubSpot may refuse, one after the other. */
const mostTries = 6;

/**
 * Makes deleted items of one kind again, each once: what an earlier try has made is not made a second time,
 * also where that was tried in another tab at the same moment. Answers for each by the id it had.
 */
export async function remake(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  snapshots: readonly ItemSnapshot[],
): Promise<Map<string, Attempt<Remade>>> {
  const [known, now] = await Promise.all([
    readAccount(ctx, record, kind, snapshots),
    listPresent(ctx, record, kind),
  ]);
  const drafts = snapshots.map((snapshot) => draftOf(snapshot, record, known));
  const made = new Map<string, Attempt<Remade>>();
  const found = await findRemade(ctx, kind, now, drafts);
  const taken = new Set<string>();
  const missing = drafts.filter((draft) => {
    const first = found.get(draft.snapshot.item.id)?.find(({ id }) => !taken.has(id));
    if (first === undefined) return true;
    taken.add(first.id);
    made.set(draft.snapshot.item.id, remade(first.id, draft));
    return false;
  });
  if (missing.length === 0) return made;
  for (const [id, answer] of await create(ctx, kind, missing, known)) made.set(id, answer);
  await keepFirst(ctx, record, kind, { drafts: missing, made, before: now });
  return made;
}

async function readAccount(
  ctx: ServiceContext,
  { objectTypeId: own }: RecordRef,
  kind: ItemKind,
  snapshots: readonly ItemSnapshot[],
): Promise<Known> {
  const linked = snapshots.flatMap(({ links }) => links.map(({ toTypeId }) => toTypeId));
  const [properties, ...types] = await Promise.all([
    listItemProperties(ctx, kind),
    ...[...new Set<string>([own, ...linked])].map(async (typeId) => {
      const read = await attempt(findItemAssociationType(ctx, kind, typeId));
      if (!read.ok && typeId === own) throw read.error;
      // The others are associated once it is there, and named where that cannot be.
      return read.ok && read.value !== undefined ? [[typeId, read.value] as const] : [];
    }),
  ]);
  const known = new Map(types.flat());
  if (known.has(own)) return { properties, types: known };
  throw ruledOut('cannot-associate', 'This account cannot associate these with this record.');
}

function draftOf(snapshot: ItemSnapshot, record: RecordRef, known: Known): Draft {
  const { values, gaps } = acceptable(known.properties, snapshot.properties);
  // An appointment is a record too, and may have an activity of its own pinned.
  const { [pinProperty]: pinned, ...others } = values;
  const lastOf = (name: string, value: string, shown = value): LastValue => {
    const property = known.properties.find((each) => each.name === name);
    return { name, value, gap: valueGap(property, name, shown) };
  };
  const start = propertyOf('appointment', 'start');
  const end = propertyOf('appointment', 'end');
  const isUndated = snapshot.item.kind === 'appointment' && others[start] === undefined;
  const begins = others[end] ?? someStart;
  const targets = [
    { toTypeId: record.objectTypeId, ids: [record.objectId] },
    ...snapshot.links,
  ].flatMap(({ toTypeId, ids }) => ids.map((toId) => ({ toTypeId, toId })));
  const distinct = new Map(targets.map((to) => [`${to.toTypeId}:${to.toId}`, to]));
  return {
    snapshot,
    values: isUndated ? { ...others, [start]: begins } : others,
    gaps,
    last: [
      ...(isUndated ? [{ ...lastOf(start, '', '–'), over: begins }] : []),
      ...(pinned === undefined ? [] : [lastOf(pinProperty, pinned)]),
    ],
    associations: [...distinct.values()]
      .flatMap(({ toTypeId, toId }): NewAssociation[] => {
        const type = known.types.get(toTypeId);
        return type === undefined ? [] : [{ toId, types: [type] }];
      })
      .slice(0, mostAtOnce),
  };
}

/**
 * Creates items. Of one that HubSpot refuses, the value that it names is left out and told; where it names
 * none, the item is made on the record alone, and what is associated with it after that answers for itself.
 */
async function create(
  ctx: ServiceContext,
  kind: ItemKind,
  drafts: readonly Draft[],
  { properties }: Known,
): Promise<Map<string, Attempt<Remade>>> {
  const made = new Map<string, Attempt<Remade>>();
  let open = drafts;
  for (let tries = 1; open.length > 0; tries += 1) {
    const answers = await createRecords(
      ctx.hubspot,
      objectTypeIds[kind],
      open.map(({ snapshot, values, associations }) => {
        return { traceId: snapshot.item.id, properties: values, associations };
      }),
    );
    open = open.flatMap((draft): Draft[] => {
      const { id } = draft.snapshot.item;
      const answer = answers.get(id);
      if (answer === undefined) throw new TypeError(`${id} has no answer.`);
      if (answer.ok) made.set(id, remade(answer.value.id, draft));
      else made.set(id, answer);
      const lesser = answer.ok || tries === mostTries ? null : lesserThan(draft, answer.error);
      return lesser === null ? [] : [lesser];
    });
  }
  return made;

  function lesserThan(draft: Draft, { code, details }: AppError): Draft | null {
    if (code !== 'REJECTED' && code !== 'NOT_FOUND') return null;
    const name = String(details?.['property'] ?? '');
    const { [name]: value, ...values } = draft.values;
    if (value !== undefined) {
      const property = properties.find((each) => each.name === name);
      return { ...draft, values, gaps: [...draft.gaps, valueGap(property, name, value)] };
    }
    const { associations } = draft;
    return associations.length > 1 ? { ...draft, associations: associations.slice(0, 1) } : null;
  }
}
