import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';

type DialogProps = {
  isOpen: boolean;
  /** A modal dialog makes the rest of the page inert; a panel need not. */
  isModal: boolean;
  className: string;
  label: string | undefined;
  title: string | undefined;
  testId: string | undefined;
  onClose: () => void;
  children: ReactNode;
};

/** The browser's own dialog, which keeps the focus, closes on Escape and gives the focus back. */
export function Dialog(props: DialogProps) {
  const { isOpen, isModal, className, label, title, testId, onClose, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const openedFrom = useRef<Element | null>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open === isOpen) return;
    if (!isOpen) {
      dialog.close();
      if (openedFrom.current instanceof HTMLElement) openedFrom.current.focus();
      return;
    }
    openedFrom.current = document.activeElement;
    if (isModal) dialog.showModal();
    else dialog.show();
  }, [isOpen, isModal]);

  const closeOnEscape = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  return createPortal(
    <dialog
      ref={ref}
      className={className}
      aria-label={label ?? title}
      data-testid={testId}
      onKeyDown={closeOnEscape}
      onCancel={cancel}
    >
      <div className="hs-dialog__header">
        <h2 className="hs-dialog__title">{title}</h2>
        <button type="button" className="hs-dialog__close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
