import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

/** What is sealed, so that one thing cannot pass for another. */
type Purpose = 'deleted item' | 'removed item' | 'changed values';

/** How long something can be undone: as long as a card may be open over a day and a night. */
const lastsMs = 24 * 3_600_000;

const envelope = v.object({
  purpose: v.string(),
  record: v.string(),
  /** Epoch ms. */
  at: v.number(),
  contents: v.unknown(),
});

/** Closes what undoes something done on the record, to be kept in the card until somebody asks for it. */
export function seal(
  ctx: ServiceContext,
  record: RecordRef,
  purpose: Purpose,
  contents: object,
): string {
  const at = ctx.now().getTime();
  return ctx.hubspot.seal.close(
    JSON.stringify({ purpose, record: nameOf(record), at, contents } satisfies Envelope),
  );
}

type Envelope = v.InferOutput<typeof envelope>;

/**
 * What `seal` closed for this record within a day.
 * @throws AppError INVALID_INPUT, whose `details.seal` says why it is not to be believed.
 */
export function unseal<Contents extends v.GenericSchema>(
  ctx: ServiceContext,
  record: RecordRef,
  { purpose, contents, parameter }: { purpose: Purpose; contents: Contents; parameter: string },
  sealed: string,
): v.InferOutput<Contents> {
  const refused = (why: keyof typeof reasons): AppError =>
    new AppError('INVALID_INPUT', 'This can no longer be undone here.', {
      details: { parameter, seal: why, reason: reasons[why] },
    });
  const opened = ctx.hubspot.seal.open(sealed);
  if (!opened.ok) throw refused(opened.why);
  const known = v.safeParse(envelope, jsonIn(opened.text));
  if (!known.success || known.output.purpose !== purpose) throw refused('broken');
  if (known.output.record !== nameOf(record)) throw refused('another-record');
  if (ctx.now().getTime() - known.output.at > lastsMs) throw refused('expired');
  const parsed = v.safeParse(contents, known.output.contents);
  if (!parsed.success) throw refused('another-key');
  return parsed.output;
}

const reasons = {
  'another-key': 'It was sealed under another token, or by another version of the app.',
  broken: 'It is not what the app sealed.',
  'another-record': 'It was sealed for another record.',
  expired: 'It was sealed more than a day ago.',
};

function nameOf({ objectTypeId, objectId }: RecordRef): string {
  return `${objectTypeId}:${objectId}`;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
