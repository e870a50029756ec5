import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import {
  createContext,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type SetStateAction,
} from 'react';
import { moveFocus } from '../arrow-keys.ts';
import { classNames } from '../class-names.ts';
import { fire } from '../fire.ts';

type TabId = string | number;

type Tab = {
  id: TabId;
  title: string | undefined;
  disabled: boolean | undefined;
  tooltip: string | undefined;
};

type TabsState = {
  selected: TabId | undefined;
  baseId: string;
  setTabs: Dispatch<SetStateAction<Tab[]>>;
};

function put(tabs: Tab[], tab: Tab): Tab[] {
  const isKnown = tabs.some(({ id }) => id === tab.id);
  return isKnown ? tabs.map((known) => (known.id === tab.id ? tab : known)) : [...tabs, tab];
}

const TabsContext = createContext<TabsState | undefined>(undefined);

/** The children are opaque to this component, so each tab reports its title through a context. */
export function Tabs(props: TabsProps) {
  const { children, variant = 'default', fill, testId } = props;
  const [tabs, setTabs] = useState<Tab[]>([]);
  const [own, setOwn] = useState<TabId | undefined>(props.defaultSelected);
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);
  const selected = props.selected ?? own ?? tabs[0]?.id;

  const state = useMemo(() => ({ selected, baseId, setTabs }), [selected, baseId]);

  const select = (id: TabId) => {
    setOwn(id);
    // The three forms the SDK allows for this handler differ only in the type of the id that the card chose itself.
    fire(props.onSelectedChange as ((id: TabId) => void) | undefined, id);
  };

  return (
    <div className={`hs-tabs hs-tabs--${variant}`} data-testid={testId}>
      <div
        ref={list}
        className={classNames('hs-tabs__list', fill && 'hs-tabs__list--fill')}
        role="tablist"
        onKeyDown={(event) => moveFocus(event, list.current, '[role=tab]:not(:disabled)')}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${baseId}-tab-${tab.id}`}
            className="hs-tabs__tab"
            aria-selected={tab.id === selected}
            aria-controls={`${baseId}-panel-${tab.id}`}
            tabIndex={tab.id === selected ? 0 : -1}
            disabled={tab.disabled}
            title={tab.tooltip}
            onClick={() => select(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <TabsContext.Provider value={state}>{children}</TabsContext.Provider>
    </div>
  );
}

export function Tab({ children, tabId, title, disabled, tooltip }: TabProps) {
  const state = useContext(TabsContext);
  const fallbackId = useId();
  const id = tabId ?? fallbackId;
  const setTabs = state?.setTabs;

  useEffect(
    () => setTabs?.((tabs) => put(tabs, { id, title, disabled, tooltip })),
    [setTabs, id, title, disabled, tooltip],
  );
  useEffect(() => () => setTabs?.((tabs) => tabs.filter((tab) => tab.id !== id)), [setTabs, id]);

  if (state === undefined || state.selected !== id) return null;
  return (
    <div
      className="hs-tabs__panel"
      role="tabpanel"
      id={`${state.baseId}-panel-${id}`}
      aria-labelledby={`${state.baseId}-tab-${id}`}
    >
      {children}
    </div>
  );
}
