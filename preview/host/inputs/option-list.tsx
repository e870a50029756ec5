import { useEffect, useRef, useState } from 'react';
import { moveFocus } from '../arrow-keys.ts';
import { Icon } from '../display/icon.tsx';

export type Option<Value> = {
  label: string;
  value: Value;
};

type OptionListProps<Value> = {
  label: string;
  options: Option<Value>[];
  selected: Value[];
  isMultiple?: boolean;
  onSelect: (value: Value) => void;
  onSearch?: ((text: string) => void) | undefined;
};

/** From this many options on, HubSpot's selects have a search field. */
const searchableFrom = 8;

/** The open part of a select. Arrow keys move through it, typing in the search field narrows it. */
export function OptionList<Value>(props: OptionListProps<Value>) {
  const { options, selected, onSelect } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const isSearchable = options.length >= searchableFrom;
  const shown = options.filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()));

  useEffect(() => {
    const list = ref.current;
    const current = list?.querySelector<HTMLElement>('[aria-selected=true]');
    current?.scrollIntoView({ block: 'nearest' });
    (list?.querySelector<HTMLElement>('input') ?? current ?? firstOption(list))?.focus();
  }, []);

  return (
    <div
      ref={ref}
      className="hs-options"
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLInputElement;
        if (isTyping && !event.key.startsWith('Arrow')) return;
        moveFocus(event, ref.current, '[role=option]');
      }}
    >
      {isSearchable && (
        <input
          className="hs-input hs-options__search"
          type="search"
          placeholder="Search"
          aria-label="Search options"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            props.onSearch?.(event.target.value);
          }}
        />
      )}
      <div role="listbox" aria-label={props.label} aria-multiselectable={props.isMultiple}>
        {shown.map((option) => (
          <button
            key={String(option.value)}
            type="button"
            role="option"
            tabIndex={-1}
            className="hs-menu__item"
            aria-selected={selected.includes(option.value)}
            onClick={() => onSelect(option.value)}
          >
            <span>{option.label}</span>
            {selected.includes(option.value) && <Icon name="success" />}
          </button>
        ))}
      </div>
      {shown.length === 0 && <div className="hs-options__none">No options found</div>}
    </div>
  );
}

function firstOption(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[role=option]') ?? null;
}
