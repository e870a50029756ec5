import type { TooltipProps } from '@hubspot/ui-extensions';
import { useEffect, useId, useRef } from 'react';
import { MANUAL, placeBeside } from './popover.tsx';

/** Belongs to the element right before it: a card hands a tooltip over as the `overlay` of a component. */
export function Tooltip({ children, testId }: TooltipProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const id = useId();

  useEffect(() => {
    const tooltip = ref.current;
    const owner = tooltip?.previousElementSibling;
    if (!tooltip || !(owner instanceof HTMLElement)) return;
    owner.setAttribute('aria-describedby', id);
    const show = () => {
      if (!tooltip.matches(':popover-open')) tooltip.showPopover();
      placeBeside(tooltip, owner, false);
    };
    const hide = () => tooltip.hidePopover();
    const hideOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    owner.addEventListener('mouseenter', show);
    owner.addEventListener('focus', show);
    owner.addEventListener('mouseleave', hide);
    owner.addEventListener('blur', hide);
    owner.addEventListener('keydown', hideOnEscape);
    return () => {
      owner.removeEventListener('mouseenter', show);
      owner.removeEventListener('focus', show);
      owner.removeEventListener('mouseleave', hide);
      owner.removeEventListener('blur', hide);
      owner.removeEventListener('keydown', hideOnEscape);
    };
  }, [id]);

  return (
    <span ref={ref} {...MANUAL} id={id} className="hs-tooltip" role="tooltip" data-testid={testId}>
      {children}
    </span>
  );
}
