import { randomUUID } from 'node:crypto';

export type ErrorDetail = {
  message: string;
  code?: string;
  in?: string;
  subCategory?: string;
  context?: Record<string, string[]>;
};

export type ErrorFields = {
  message: string;
  category?: string;
  subCategory?: string;
  errors?: ErrorDetail[];
  context?: Record<string, string[]>;
  links?: Record<string, string>;
  errorType?: 'RATE_LIMIT';
  policyName?: string;
};

/** An answer other than 2xx, with the body HubSpot gives it. */
export class HubSpotError extends Error {
  readonly status: number;
  readonly fields: ErrorFields;
  /** What of HubSpot the emulator may lack, where the refusal may be its own and not HubSpot's. */
  readonly gap: string | undefined;

  constructor(status: number, fields: ErrorFields, gap?: string) {
    super(fields.message);
    this.name = 'HubSpotError';
    this.status = status;
    this.fields = fields;
    this.gap = gap;
  }
}

export function errorBody(fields: ErrorFields): Record<string, unknown> {
  const { message, ...rest } = fields;
  return { status: 'error', message, correlationId: randomUUID(), ...rest };
}

export function invalid(
  message: string,
  rest: Omit<ErrorFields, 'message'> = {},
  gap?: string,
): HubSpotError {
  return new HubSpotError(400, { message, category: 'VALIDATION_ERROR', ...rest }, gap);
}

export function notFound(
  message = 'resource not found',
  context?: ErrorFields['context'],
): HubSpotError {
  const category = 'OBJECT_NOT_FOUND';
  return new HubSpotError(404, { message, category, ...(context && { context }) });
}

export type PropertyProblem = { name: string; error: string; message: string };

/** The 400 of a write whose values HubSpot refuses: every problem, in the message and as details. */
export function invalidProperties(problems: PropertyProblem[]): HubSpotError {
  const inner = problems.map(({ name, error, message }) => {
    return { isValid: false, message, error, name, localizedErrorMessage: message };
  });
  const unknown = problems.filter(({ error }) => error === 'PROPERTY_DOESNT_EXIST');
  const errors = problems.map(({ name, error, message }) => {
    return { message, code: error, context: { propertyName: [name] } };
  });
  return invalid(
    `Property values were not valid: ${JSON.stringify(inner)}`,
    { errors },
    unknown.length === 0 ? undefined : `property ${unknown.map(({ name }) => name).join(', ')}`,
  );
}
