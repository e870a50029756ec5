import type {
  ModalBodyProps,
  ModalFooterProps,
  ModalProps,
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from '@hubspot/ui-extensions';
import { useEffect, useRef } from 'react';
import { classNames } from '../class-names.ts';
import { Dialog } from './dialog.tsx';
import { fire } from '../fire.ts';
import { useOverlaySlot } from './overlays.tsx';
import { shortSize } from '../sizes.ts';

function useOpenAndCloseEvents(isOpen: boolean, props: Pick<ModalProps, 'onOpen' | 'onClose'>) {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    fire(isOpen ? props.onOpen : props.onClose);
  });
}

export function Modal(props: ModalProps) {
  const { isOpen, setOpen } = useOverlaySlot(props.id);
  useOpenAndCloseEvents(isOpen, props);
  return (
    <Dialog
      isOpen={isOpen}
      isModal
      className={classNames(
        'hs-modal',
        `hs-modal--${shortSize(props.width, 'sm')}`,
        props.variant === 'danger' && 'hs-modal--danger',
      )}
      label={props['aria-label']}
      title={props.title}
      testId={props.testId}
      onClose={() => setOpen(false)}
    >
      {props.children}
    </Dialog>
  );
}

export function ModalBody({ children }: ModalBodyProps) {
  return <div className="hs-dialog__body">{children}</div>;
}

export function ModalFooter({ children }: ModalFooterProps) {
  return <div className="hs-dialog__footer">{children}</div>;
}

export function Panel(props: PanelProps) {
  const { isOpen, setOpen } = useOverlaySlot(props.id);
  useOpenAndCloseEvents(isOpen, props);
  return (
    <Dialog
      isOpen={isOpen}
      isModal={props.variant === 'modal'}
      className={`hs-panel hs-panel--${shortSize(props.width, 'sm')}`}
      label={props['aria-label']}
      title={props.title}
      testId={props.testId}
      onClose={() => setOpen(false)}
    >
      {props.children}
    </Dialog>
  );
}

export function PanelBody({ children }: PanelBodyProps) {
  return <div className="hs-dialog__body">{children}</div>;
}

export function PanelFooter({ children }: PanelFooterProps) {
  return <div className="hs-dialog__footer">{children}</div>;
}

export function PanelSection({ children, flush }: PanelSectionProps) {
  return (
    <section className={classNames('hs-panel-section', flush && 'hs-panel-section--flush')}>
      {children}
    </section>
  );
}
