import { Dropdown } from '@hubspot/ui-extensions';
import type { Answer } from '@app/card-kit/views/action-buttons';
import type { RowEntry } from '../types.ts';

/** A second tap where a first one has put another button is none of its own. */
export function unpressed([label, , isQuiet = false]: Answer): Answer {
  return [label, () => undefined, isQuiet];
}

export function entriesIn(entries: RowEntry[], where: RowEntry['where']): RowEntry[] {
  return entries.filter((entry) => entry.where === where);
}

type MenuProps = { label: string; entries: RowEntry[]; isQuiet?: boolean };

/** Entries behind one button. */
export function Menu({ label, entries, isQuiet = false }: MenuProps) {
  return (
    <Dropdown buttonText={label} buttonSize="xs" variant={isQuiet ? 'transparent' : 'secondary'}>
      {entries.map((entry) => (
        <Dropdown.ButtonItem
          key={entry.id}
          {...('panel' in entry ? { overlay: entry.panel } : { onClick: entry.press })}
        >
          {entry.label}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
