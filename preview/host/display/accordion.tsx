import type { AccordionProps } from '@hubspot/ui-extensions';
import { useId, useState } from 'react';
import { fire } from '../fire.ts';
import { Icon } from './icon.tsx';
import { shortSize } from '../sizes.ts';

export function Accordion(props: AccordionProps) {
  const { title, children, defaultOpen = false, disabled, open, size, onClick, testId } = props;
  const [own, setOwn] = useState(defaultOpen);
  const id = useId();
  const isOpen = open ?? own;
  return (
    <div className={`hs-accordion hs-accordion--${shortSize(size, 'sm')}`} data-testid={testId}>
      <button
        type="button"
        className="hs-accordion__title"
        aria-expanded={isOpen}
        aria-controls={id}
        disabled={disabled}
        onClick={() => {
          setOwn(!isOpen);
          fire(onClick);
        }}
      >
        <Icon name={isOpen ? 'downCarat' : 'right'} /> {title}
      </button>
      <div id={id} className="hs-accordion__body" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
