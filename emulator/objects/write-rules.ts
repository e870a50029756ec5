import type { WriteRules } from '../account/account.ts';
import type { ApiVersion } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import type { ObjectType } from './object-types.ts';
import type { StoredRecord } from './record.ts';
import type { Values } from './check-properties.ts';

/**
 * Enforces the account's rules where the API version does: since 2026-09. A record that already
 * breaks a condition can still be changed elsewhere; HubSpot does not document that case.
 */
export function enforceRules(
  rules: WriteRules,
  version: ApiVersion | undefined,
  write: { type: ObjectType; values: Values; record?: StoredRecord },
): void {
  if (version !== '2026-09') return;
  const { type, values, record } = write;
  const hasValue = (name: string) => (values.get(name) ?? record?.properties[name] ?? '') !== '';
  const onCreate = record === undefined ? rules.requiredOnCreate : [];
  const wanted = [
    ...onCreate
      .filter(({ objectTypeId }) => objectTypeId === type.id)
      .map((rule) => rule.properties),
    ...rules.conditionallyRequired
      .filter((rule) => rule.objectTypeId === type.id && isTouched(rule, values))
      .filter(({ property, values: triggers }) => {
        return triggers.includes(values.get(property) ?? record?.properties[property] ?? '');
      })
      .map(({ requires }) => requires),
  ];
  const missing = [...new Set(wanted.flat())].filter((name) => !hasValue(name));
  if (missing.length === 0) return;
  const sentence = (name: string) => `Property "${name}" is required by a rule of this account.`;
  throw invalid(`Some required properties were not set: ${missing.join(', ')}`, {
    errors: missing.map((name) => {
      return {
        message: sentence(name),
        code: 'REQUIRED_PROPERTY',
        context: { propertyName: [name] },
      };
    }),
    context: { properties: missing },
  });
}

function isTouched(
  { property, requires }: { property: string; requires: string[] },
  values: Values,
): boolean {
  return values.has(property) || requires.some((name) => values.has(name));
}
