import { Dropdown } from '@hubspot/ui-extensions';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import type { OpenDetails, RowEntry } from '../types.ts';

export function entriesIn(entries: RowEntry[], where: RowEntry['where']): RowEntry[] {
  return entries.filter((entry) => entry.where === where);
}

export function isOutcome({ id }: RowEntry): boolean {
  return id.startsWith('outcome');
}

type MenuProps = {
  label: string;
  entries: RowEntry[];
  isQuiet?: boolean;
  /** Absent in a row. */
  from?: OpenDetails;
  onUse?: () => void;
};

/** Entries behind one button. */
export function Menu({ label, entries, isQuiet = false, from, onUse }: MenuProps) {
  const { hold } = usePanelHold();
  return (
    <Dropdown buttonText={label} buttonSize="xs" variant={isQuiet ? 'transparent' : 'secondary'}>
      {entries.map((entry) => (
        <Dropdown.ButtonItem
          key={entry.id}
          {...('panel' in entry && { overlay: entry.panel(from) })}
          onClick={() => {
            onUse?.();
            if ('panel' in entry) hold();
            else entry.press(from);
          }}
        >
          {entry.label}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
