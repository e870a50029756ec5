import { isWritable, type PropertyReply } from '@app/hubspot/crm/account/list-properties';
import type { Gap } from './item-snapshot.ts';

const mostCharacters = 60;

/**
 * The values that HubSpot will take again, and those that it once took and takes no more, such as an option
 * that was deleted. What nobody can write, HubSpot keeps by itself.
 */
export function acceptable(
  properties: readonly PropertyReply[],
  values: Record<string, string>,
): { values: Record<string, string>; gaps: Gap[] } {
  const known = new Map(properties.map((property) => [property.name, property]));
  const taken: [string, string][] = [];
  const gaps: Gap[] = [];
  for (const [name, value] of Object.entries(values)) {
    const property = known.get(name);
    if (property !== undefined && !isWritable(property)) continue;
    if (property !== undefined && isAcceptable(property, value)) taken.push([name, value]);
    else gaps.push(valueGap(property, name, value));
  }
  return { values: Object.fromEntries(taken), gaps };
}

export function valueGap(property: PropertyReply | undefined, name: string, value: string): Gap {
  const short = value.length > mostCharacters ? `${value.slice(0, mostCharacters)}…` : value;
  return { part: 'value', name: `${property?.label || name}: ${short}` };
}

function isAcceptable({ type, fieldType, options }: PropertyReply, value: string): boolean {
  switch (type) {
    case 'enumeration': {
      // Owners are not listed; a hidden option is one all the same.
      if (options.length === 0) return true;
      const chosen = fieldType === 'checkbox' ? value.split(';').filter(Boolean) : [value];
      return chosen.every((one) => options.some((option) => option.value === one));
    }
    case 'number':
      return Number.isFinite(Number(value));
    case 'bool':
      return value === 'true' || value === 'false';
    default:
      return true;
  }
}
