import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';

type PopoverProps = {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
  className?: string;
  /** A closed layer keeps its content mounted, out of sight. */
  isOpen?: boolean;
  /** As wide as what it belongs to, at least. */
  matchWidth?: boolean;
};

const margin = 4;

/** The attribute is younger than the type definitions of React 18, which passes it on all the same. */
export const manual: object = { popover: 'manual' };

function placeBeside(popover: HTMLElement, anchor: HTMLElement, matchWidth: boolean): void {
  const box = anchor.getBoundingClientRect();
  if (matchWidth) popover.style.minWidth = `${box.width}px`;
  const { offsetWidth: width, offsetHeight: height } = popover;
  const left = Math.min(box.left, innerWidth - width - margin);
  const isBelow = box.bottom + height + margin <= innerHeight || box.top < height;
  popover.style.left = `${Math.max(margin, left)}px`;
  popover.style.top = `${isBelow ? box.bottom + margin : box.top - height - margin}px`;
}

/** A layer above everything, dialogs included, that a click elsewhere or Escape closes. */
export function Popover({
  anchor,
  onClose,
  children,
  className,
  isOpen = true,
  matchWidth = false,
}: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  // Before the effects of its content, which can put the focus only on what is shown.
  useLayoutEffect(() => {
    const popover = ref.current;
    const owner = anchor.current;
    if (!isOpen || popover === null || owner === null) return;
    popover.showPopover();
    placeBeside(popover, owner, matchWidth);
    const closeOutside = (event: Event) => {
      const target = event.target;
      if (target instanceof Node && (popover.contains(target) || owner.contains(target))) return;
      close.current();
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape belongs to the topmost layer: the panel below stays open.
      event.preventDefault();
      event.stopPropagation();
      close.current();
      owner.focus();
    };
    const closeOnScroll = (event: Event) => {
      if (event.target instanceof Node && popover.contains(event.target)) return;
      placeBeside(popover, owner, matchWidth);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('keydown', closeOnEscape, { capture: true });
    document.addEventListener('scroll', closeOnScroll, { capture: true });
    return () => {
      popover.hidePopover();
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('keydown', closeOnEscape, { capture: true });
      document.removeEventListener('scroll', closeOnScroll, { capture: true });
    };
  }, [anchor, isOpen, matchWidth]);

  return (
    <div ref={ref} {...manual} className={`hs-popover ${className ?? ''}`}>
      {children}
    </div>
  );
}
