import type { ApiVersion, Reply } from './call.ts';
import type { ErrorDetail, HubSpotError } from './errors.ts';

export type BatchError = {
  status: 'error';
  category: string;
  subCategory?: string;
  message: string;
  context: Record<string, string[]>;
  errors?: ErrorDetail[];
};

type BatchOutcome = {
  version: ApiVersion;
  now: Date;
  status: number;
  results: unknown[];
};

/** v3, v4 and 2026-03 answer a partial batch with 207, 2026-09 with the plain status. */
export function batchReply(outcome: BatchOutcome, errors: BatchError[] = []): Reply {
  const { version, now, status, results } = outcome;
  const time = now.toISOString();
  const body = {
    status: 'COMPLETE',
    results,
    startedAt: time,
    completedAt: time,
    ...(errors.length > 0 && { numErrors: errors.length, errors }),
  };
  return { status: errors.length === 0 || version === '2026-09' ? status : 207, body };
}

export function missingRecords(typeName: string, ids: string[]): BatchError[] {
  if (ids.length === 0) return [];
  return [
    {
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      message: `Could not get some ${typeName.toUpperCase()} objects, they may be deleted or not exist. Check that ids are valid.`,
      context: { ids },
    },
  ];
}

/**
 * The entry of a record that is associated with nothing of a type. Not documented; recorded from live accounts, where
 * `subCategory` is a string although the specifications make it an object.
 */
export function noAssociations(fromType: string, fromId: string, toType: string): BatchError {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    message: `No ${toType} is associated with ${fromType} ${fromId}.`,
    context: { fromObjectId: [fromId], fromObjectType: [fromType], toObjectType: [toType] },
  };
}

/** The entry of one refused input, which its trace id names. */
export function writeError(error: HubSpotError, objectWriteTraceId?: string): BatchError {
  const { message, category = 'LOCKED', context, errors } = error.fields;
  return {
    status: 'error',
    category,
    message,
    context: {
      ...context,
      ...(objectWriteTraceId !== undefined && { objectWriteTraceId: [objectWriteTraceId] }),
    },
    ...(errors !== undefined && { errors }),
  };
}
