import type { LinkProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { Icon } from './icon.tsx';
import { linkTarget } from './link-target.ts';
import { useClickable } from '../overlays/overlays.tsx';

export function Link(props: Partial<LinkProps>) {
  const { children, href, variant = 'primary', preventDefault, testId } = props;
  const { click, overlayElement } = useClickable(props.onClick, props.overlay);
  const className = `hs-link hs-link--${variant}`;
  const url = typeof href === 'object' ? href.url : href;
  if (href === undefined || !url) {
    return (
      <>
        <button type="button" className={className} data-testid={testId} onClick={click}>
          {children}
        </button>
        {overlayElement}
      </>
    );
  }
  const target = linkTarget(href);
  const onClick = (event: MouseEvent) => {
    if (preventDefault || url === '#') event.preventDefault();
    click(event);
  };
  return (
    <>
      <a className={className} {...target} data-testid={testId} onClick={onClick}>
        {children}
        {'target' in target && <Icon name="externalLink" screenReaderText="opens in a new tab" />}
      </a>
      {overlayElement}
    </>
  );
}
