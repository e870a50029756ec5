import * as v from 'valibot';

const errorContext = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

export type ErrorContext = v.InferOutput<typeof errorContext>;

const text = v.fallback(v.optional(v.string()), undefined);

/** HubSpot asks to treat every field of an error body as optional. */
export const errorReply = v.object({
  status: text,
  message: text,
  category: text,
  subCategory: text,
  correlationId: text,
  errorType: text,
  policyName: text,
  context: v.fallback(v.optional(errorContext), undefined),
  errors: v.fallback(
    v.optional(
      v.array(
        v.object({
          message: v.optional(v.string()),
          in: v.optional(v.string()),
          context: v.fallback(v.optional(errorContext), undefined),
        }),
      ),
    ),
    undefined,
  ),
});

export type ErrorReply = v.InferOutput<typeof errorReply>;
