import { Dropdown } from '@hubspot/ui-extensions';
import type { RowEntry } from '../types.ts';

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
