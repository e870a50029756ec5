import type { DropdownButtonItemProps, DropdownProps } from '@hubspot/ui-extensions';
import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { moveFocus } from '../arrow-keys.ts';
import { classNames } from '../class-names.ts';
import { Icon } from '../display/icon.tsx';
import { useClickable } from './overlays.tsx';
import { Popover } from './popover.tsx';
import { shortSize } from '../sizes.ts';

/** Closes the menu an item is in. */
const MenuContext = createContext<() => void>(() => undefined);

export function Dropdown(props: DropdownProps) {
  const { children, variant = 'secondary', buttonText = 'More', disabled, testId } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const closeAndReturn = () => {
    close();
    button.current?.focus();
  };
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
      <MenuContext.Provider value={closeAndReturn}>
        {/* Items hold overlays, which keep their state while the menu is closed. */}
        <Popover anchor={button} isOpen={isOpen} onClose={close} className="hs-menu">
          <Menu isOpen={isOpen} label={buttonText} onLeave={close}>
            {children}
          </Menu>
        </Popover>
      </MenuContext.Provider>
    </>
  );
}

type MenuProps = {
  isOpen: boolean;
  label: string;
  onLeave: () => void;
  children: ReactNode;
};

function Menu(props: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.isOpen) ref.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [props.isOpen]);
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
  children: ReactNode;
  testId?: string | undefined;
  onClick: (event: SyntheticEvent) => void;
}) {
  const closeMenu = useContext(MenuContext);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="hs-menu__item"
      data-testid={props.testId}
      onClick={(event) => {
        closeMenu();
        props.onClick(event);
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
