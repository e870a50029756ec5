import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import { findUnbounded } from './find-unbounded.ts';

const platformContext = v.object({
  propertiesToSend: v.object({
    // A larger number may have become that of another record on its way.
    hs_object_id: v.pipe(
      v.union([v.string(), v.pipe(v.number(), v.safeInteger())]),
      v.transform(String),
    ),
  }),
  parameters: v.optional(v.unknown()),
});
const accountContext = v.object({ parameters: v.optional(v.record(v.string(), v.unknown()), {}) });
const claimedRecord = v.looseObject({
  objectTypeId: v.optional(v.string()),
  objectId: v.optional(v.union([v.string(), v.number()])),
});
const parametersWithRecord = v.looseObject({
  record: v.optional(claimedRecord),
  on: v.optional(claimedRecord),
});

const besideOn = v.looseObject({
  on: v.object({}),
  record: v.object({ objectTypeId: v.string() }),
});

const mostQuoted = 200;

/**
 * The parameters under the contract's schema. They come from a browser, so the record in them is not
 * believed: the one acted on is the one HubSpot itself names in `propertiesToSend.hs_object_id`, or a
 * contact of it, where `on` names the record. HubSpot names a number and no type. The type is believed, so
 * whoever calls by hand from a record can pass for one of another type that bears the same number.
 * @throws AppError INVALID_INPUT, naming the parameter.
 */
export function parseInput(schema: v.GenericSchema, context: unknown): unknown {
  requireBounded(context);
  const platform = v.safeParse(platformContext, context);
  if (!platform.success) throw invalid('propertiesToSend.hs_object_id', 'HubSpot named no record.');
  const objectId = platform.output.propertiesToSend.hs_object_id;

  const loose = v.safeParse(parametersWithRecord, platform.output.parameters ?? {});
  if (!loose.success) throw invalid(pathOf(loose.issues), loose.issues[0].message);
  const { record: claimed, on } = loose.output;
  const card = on ?? claimed;
  if (card?.objectId !== undefined && String(card.objectId) !== objectId) {
    const parameter = on === undefined ? 'record.objectId' : 'on.objectId';
    throw invalid(parameter, 'It is not the record that this card sits on.');
  }
  if (on !== undefined) return parseOn(schema, { ...loose.output, on: { ...on, objectId } });

  const record = { objectTypeId: claimed?.objectTypeId ?? '0-1', objectId };
  return parseWith(schema, { ...loose.output, record });
}

/** A function that knows nothing of `on` would act on the contact without looking whose it is. */
function parseOn(schema: v.GenericSchema, parameters: unknown): unknown {
  const parsed = parseWith(schema, parameters);
  if (!v.is(besideOn, parsed)) {
    throw invalid('on', 'It acts on the record that the card sits on alone.');
  }
  if (parsed.record.objectTypeId === '0-1') return parsed;
  throw invalid('record.objectTypeId', 'Beside another record it is a contact.');
}

/**
 * The parameters under the schema of a contract without a record.
 * @throws AppError INVALID_INPUT, naming the parameter.
 */
export function parseAccountInput(schema: v.GenericSchema, context: unknown): unknown {
  requireBounded(context);
  const platform = v.safeParse(accountContext, context);
  if (!platform.success) throw invalid(pathOf(platform.issues), platform.issues[0].message);
  return parseWith(schema, platform.output.parameters);
}

function requireBounded(context: unknown): void {
  const path = findUnbounded(context);
  if (path === undefined) return;
  const parameter = path.replace(/^parameters\./, '') || 'parameters';
  throw invalid(parameter, 'It holds more than is taken at once.');
}

function parseWith(schema: v.GenericSchema, parameters: unknown): unknown {
  const parsed = v.safeParse(schema, parameters, { abortEarly: true });
  if (!parsed.success) throw invalid(pathOf(parsed.issues), parsed.issues[0].message);
  return parsed.output;
}

/** A call that makes no sense. Both texts may quote what was sent. */
export function invalid(given: string, quoted: string): AppError {
  const parameter = shortened(given);
  return new AppError(
    'INVALID_INPUT',
    `The app sent a request that makes no sense: ${parameter}.`,
    { details: { parameter, reason: shortened(quoted) } },
  );
}

function shortened(text: string): string {
  return text.length <= mostQuoted ? text : `${text.slice(0, mostQuoted)}…`;
}

function pathOf(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return v.getDotPath(issues[0]) ?? 'parameters';
}
