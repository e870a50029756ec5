import * as v from 'valibot';
import { HubSpotError, invalid } from './errors.ts';
import { lineAndColumn, placeOf } from './place-in-json.ts';

/** Text of a body. HubSpot reads numbers and truth values as text where it wants text. */
export const text = v.pipe(
  v.custom<string | number | boolean>(
    (sent) => ['string', 'number', 'boolean'].includes(typeof sent),
    'text',
  ),
  v.transform(String),
);

/** Properties of a record by their names; null clears a value. */
export const values = v.pipe(
  v.custom<object>(isObject, 'values'),
  v.record(v.string(), v.nullable(text)),
);

/** The body of a call, and where what of it is not emulated is noted. */
type WithBody = { bodyText: string; noteGap: (gap: string) => void };

/** The body of a call. What HubSpot's parser refuses is refused in the words recorded of real accounts. */
export function readBody<Schema extends v.GenericSchema>(
  call: WithBody,
  schema: Schema,
): v.InferOutput<Schema> {
  const sent = parseJson(call.bodyText);
  const result = v.safeParse(schema, sent);
  if (!result.success) throw refusal(call.bodyText, result.issues);
  const ignored = ignoredKeys(sent, result.output);
  if (ignored.length > 0) call.noteGap(`body key ${ignored.join(', ')}`);
  return result.output;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw refused('Invalid input JSON: the request body could not be parsed');
  }
}

/** The keys of a body that no schema knows, with the path to each. Of a list the first entry speaks for all. */
function ignoredKeys(sent: unknown, read: unknown, path = ''): string[] {
  if (sent === read) return [];
  if (Array.isArray(sent) && Array.isArray(read)) return ignoredKeys(sent[0], read[0], path);
  if (!isObject(sent) || !isObject(read)) return [];
  return Object.entries(sent).flatMap(([key, value]) =>
    key in read ? ignoredKeys(value, read[key], `${path}${key}.`) : [`${path}${key}`],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Issue = v.BaseIssue<unknown>;

/** A refusal of the parser has no category. */
function refused(message: string): HubSpotError {
  return new HubSpotError(400, { message });
}

function refusal(body: string, issues: readonly [Issue, ...Issue[]]): HubSpotError {
  const [first] = issues;
  const path = pathOf(first);
  const at = (side: 'start' | 'end', place = path) =>
    `Invalid input JSON on ${lineAndColumn(body, placeOf(body, place)[side])}`;
  const missing = missingFields(issues);
  if (missing !== undefined) {
    const { fields, around } = missing;
    const names = fields.join(', ');
    return invalid(`${at('end', around)}. Some required fields were not set: [${names}]`);
  }
  if (first.message.startsWith('Cannot ')) return refused(`${at('end')}: ${first.message}`);
  if (first.kind === 'validation') return invalid(`${path.join('.')}: ${first.message}`);
  if (first.expected === 'never') {
    return refused(`${at('start')}: Unrecognized field "${path.at(-1) ?? ''}"`);
  }
  return refused(`${at('start')}: ${wrongType(first)}`);
}

function pathOf({ path }: Issue): (string | number)[] {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** The fields that the first object without one should have had, as HubSpot names them together. */
function missingFields(issues: readonly Issue[]) {
  const paths = issues.filter(({ received }) => received === 'undefined').map(pathOf);
  const around = paths[0]?.slice(0, -1);
  if (around === undefined) return undefined;
  const isBeside = (path: (string | number)[]) => path.slice(0, -1).join() === around.join();
  return { around, fields: paths.filter(isBeside).flatMap((path) => path.slice(-1)) };
}

/**
 * What the parser wanted, by the kind of schema or the message of one of the two above. HubSpot names its own classes, of which few are known: a map stands
 * for each.
 */
const javaTypes: Record<string, string> = {
  array: 'java.util.ArrayList',
  boolean: 'java.lang.Boolean',
  number: 'java.lang.Long',
  object: 'java.util.LinkedHashMap<java.lang.String,java.lang.Object>',
  strict_object: 'java.util.LinkedHashMap<java.lang.String,java.lang.Object>',
  text: 'java.lang.String',
  values: 'java.util.LinkedHashMap<java.lang.String,java.lang.String>',
};

function wrongType({ type, input, expected, message }: Issue): string {
  const javaType = javaTypes[type === 'custom' ? message : type] ?? 'java.lang.String';
  const wanted = `Cannot deserialize value of type \`${javaType}\``;
  if (type === 'picklist' && typeof input === 'string') {
    const accepted = (expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
    return `${wanted} from String "${input}": not one of the values accepted for Enum class: [${accepted}]`;
  }
  const [name, token] = javaValue(input);
  return `${wanted} from ${name} value (token \`JsonToken.${token}\`)`;
}

function javaValue(input: unknown): [name: string, token: string] {
  if (Array.isArray(input)) return ['Array', 'START_ARRAY'];
  if (typeof input === 'string') return ['String', 'VALUE_STRING'];
  if (typeof input === 'boolean') return ['Boolean', input ? 'VALUE_TRUE' : 'VALUE_FALSE'];
  if (typeof input !== 'number')
    return input === null ? ['Null', 'VALUE_NULL'] : ['Object', 'START_OBJECT'];
  return Number.isInteger(input)
    ? ['Integer', 'VALUE_NUMBER_INT']
    : ['Floating-point', 'VALUE_NUMBER_FLOAT'];
}
