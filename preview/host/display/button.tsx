import type { ButtonProps, LoadingButtonProps } from '@hubspot/ui-extensions';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from './icon.tsx';
import { linkTarget } from './link-target.ts';
import { useClickable } from '../overlays/overlays.tsx';
import { shortSize } from '../sizes.ts';

type PlainButtonProps = {
  className: string;
  children: ReactNode;
  href: ButtonProps['href'];
  type: 'button' | 'reset' | 'submit';
  disabled: boolean;
  busy?: boolean;
  title?: string | undefined;
  testId: string | undefined;
  onClick: (event: MouseEvent) => void;
};

function PlainButton(props: PlainButtonProps) {
  const { className, children, href, type, disabled, busy, title, testId, onClick } = props;
  if (href !== undefined && !disabled) {
    return (
      <a
        className={className}
        {...linkTarget(href)}
        title={title}
        data-testid={testId}
        onClick={onClick}
      >
        {children}
      </a>
    );
  }
  return (
    <button
      className={className}
      type={type}
      disabled={disabled}
      // While it is busy it keeps the focus, which a disabled button would lose.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      title={title}
      data-testid={testId}
      onClick={busy === true ? undefined : onClick}
    >
      {children}
    </button>
  );
}

function buttonClass(variant: string | undefined, size: string | undefined, truncate?: boolean) {
  return classNames(
    'hs-button',
    `hs-button--${variant ?? 'secondary'}`,
    `hs-button--${shortSize(size, 'md')}`,
    truncate && 'hs-truncate',
  );
}

export function Button(props: ButtonProps) {
  const { children, variant, size, disabled = false, href, type, truncate, testId } = props;
  const { click, overlayElement } = useClickable(props.onClick, props.overlay);
  return (
    <>
      <PlainButton
        className={buttonClass(variant, size, truncate)}
        href={href}
        type={type ?? 'button'}
        disabled={disabled}
        testId={testId}
        onClick={click}
      >
        {children}
      </PlainButton>
      {overlayElement}
    </>
  );
}

export function LoadingButton(props: LoadingButtonProps) {
  const { children, variant, size, disabled = false, href, type, truncate, testId } = props;
  const { loading = false, overlay, overlayOptions } = props;
  const opensLater = overlayOptions?.openBehavior === 'onLoadingFinish';
  const { click, openOverlay, overlayElement } = useClickable(props.onClick, overlay);
  const wasLoading = useRef(loading);
  useEffect(() => {
    if (opensLater && wasLoading.current && !loading) openOverlay();
    wasLoading.current = loading;
  });
  return (
    <>
      <PlainButton
        className={buttonClass(variant, size, truncate)}
        href={href}
        type={type ?? 'button'}
        disabled={disabled}
        busy={loading}
        testId={testId}
        onClick={click}
      >
        {loading && <span className="hs-spinner hs-spinner--button" aria-hidden="true" />}
        {!loading && props.resultIconName && <Icon name={props.resultIconName} />}
        {children}
      </PlainButton>
      {overlayElement}
    </>
  );
}
