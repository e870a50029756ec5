import { invalid, invalidProperties, type PropertyProblem } from '../http/errors.ts';
import type { ObjectType } from './object-types.ts';
import { optionsOf } from '../properties/property-options.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import { readPropertyValue } from './property-values.ts';

export type Values = Map<string, string>;

/** The values of a write, checked against the account's properties. */
export function checkProperties(
  account: Account,
  type: ObjectType,
  sent: Record<string, string | null>,
): Values {
  const definitions = propertiesOf(account.schema, type);
  const values: Values = new Map();
  const problems: PropertyProblem[] = [];
  for (const [name, value] of Object.entries(sent)) {
    const definition = definitions.get(name);
    if (definition === undefined) {
      const message = `Property "${name}" does not exist`;
      problems.push({ name, error: 'PROPERTY_DOESNT_EXIST', message });
    } else if (definition.isReadOnly) {
      const message = `"${name}" is a read only property; its value cannot be set.`;
      problems.push({ name, error: 'READ_ONLY_VALUE', message });
    } else {
      const outcome = readPropertyValue(
        definition,
        optionsOf(account, type, definition),
        value ?? '',
      );
      if ('problem' in outcome) problems.push(outcome.problem);
      else values.set(name, outcome.value);
    }
  }
  if (problems.length > 0) throw invalidProperties(problems);
  return values;
}

export function requireForCreate(type: ObjectType, values: Values): void {
  const missing = type.required.filter((names) => !names.some((name) => values.get(name)));
  if (missing.length === 0) return;
  const message = `Error creating ${type.singular.toUpperCase()}. Some required properties were not set.`;
  throw invalid(message, {
    errors: [{ message, code: 'REQUIRED_PROPERTY', context: { properties: missing.flat() } }],
    context: { properties: missing.flat() },
  });
}
