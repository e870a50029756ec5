import type { DropdownButtonItemProps, DropdownProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { moveFocus } from './arrow-keys.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useClickable } from './overlays.tsx';
import { Popover } from './popover.tsx';
import { shortSize } from './sizes.ts';

const MenuContext = createContext<{ isOpen: boolean; close: () => void }>({
  isOpen: true,
  close: () => undefined,
});

export function Dropdown(props: DropdownProps) {
  const { children, variant = 'secondary', buttonText = 'More', disabled, testId } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(
          'hs-button hs-dropdown',
          `hs-button--${variant} hs-button--${shortSize(props.buttonSize, 'md')}`,
        )}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-testid={testId}
        onClick={() => setOpen(!isOpen)}
      >
        {buttonText} <Icon name="downCarat" />
      </button>
      <MenuContext.Provider value={{ isOpen, close }}>
        {isOpen ? (
          <Popover anchor={button} onClose={close} className="hs-menu">
            <Menu label={buttonText} onLeave={close}>
              {children}
            </Menu>
          </Popover>
        ) : (
          // Items hold overlays, which stay open and keep their state while the menu is closed.
          <div hidden>{children}</div>
        )}
      </MenuContext.Provider>
    </>
  );
}

function Menu(props: { label: string; onLeave: () => void; children: React.ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  return (
    <div
      ref={ref}
      role="menu"
      aria-label={props.label}
      onKeyDown={(event) => {
        if (event.key === 'Tab') props.onLeave();
        else moveFocus(event, ref.current, '[role=menuitem]');
      }}
    >
      {props.children}
    </div>
  );
}

function MenuItem(props: {
  children: React.ReactNode;
  testId?: string | undefined;
  onClick: (event: SyntheticEvent) => void;
}) {
  const menu = useContext(MenuContext);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="hs-menu__item"
      data-testid={props.testId}
      onClick={(event) => {
        props.onClick(event);
        menu.close();
      }}
    >
      {props.children}
    </button>
  );
}

export function DropdownButtonItem({
  children,
  onClick,
  overlay,
  testId,
}: DropdownButtonItemProps) {
  const { click, overlayElement } = useClickable(onClick, overlay);
  return (
    <>
      <MenuItem testId={testId} onClick={click}>
        {children}
      </MenuItem>
      {overlayElement}
    </>
  );
}
