/** A hidden option is kept by records that have it and offered nowhere. */
export type PropertyOption = { label: string; value: string; hidden?: boolean };

export type PropertyDefinition = {
  name: string;
  label: string;
  type: 'string' | 'number' | 'datetime' | 'date' | 'enumeration' | 'bool';
  fieldType: string;
  groupName: string;
  options: PropertyOption[];
  isReadOnly: boolean;
  isUnique: boolean;
  isEmail?: true;
  /** What its values are ids of, in place of options. */
  refersTo?: 'OWNER';
};

type Extra = Partial<
  Pick<
    PropertyDefinition,
    'fieldType' | 'isReadOnly' | 'isUnique' | 'isEmail' | 'options' | 'refersTo'
  >
>;

/** Builders of definitions for one property group. */
export function propertyGroup(groupName: string) {
  const define = (type: PropertyDefinition['type'], fieldType: string) => {
    return (name: string, label: string, extra: Extra = {}): PropertyDefinition => {
      const rest = { options: [], isReadOnly: false, isUnique: false, ...extra };
      return { name, label, type, groupName, fieldType, ...rest };
    };
  };
  return {
    text: define('string', 'text'),
    longText: define('string', 'textarea'),
    html: define('string', 'html'),
    number: define('number', 'number'),
    datetime: define('datetime', 'date'),
    bool: define('bool', 'booleancheckbox'),
    date: define('date', 'date'),
    owner: (label: string): PropertyDefinition => {
      return define('enumeration', 'select')('hubspot_owner_id', label, { refersTo: 'OWNER' });
    },
    choice: (name: string, label: string, options: PropertyOption[]): PropertyDefinition => {
      return define('enumeration', 'select')(name, label, { options });
    },
  };
}

/** Options from `VALUE: 'Label'`, in the order written. */
export function optionsFrom(labels: Record<string, string>): PropertyOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
