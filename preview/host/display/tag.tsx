import type { StatusTagProps, TagProps } from '@hubspot/ui-extensions';
import { classNames } from '../class-names.ts';
import { fire } from '../fire.ts';
import { useClickable } from '../overlays/overlays.tsx';

export function Tag({ children, variant = 'default', onClick, inline, overlay, testId }: TagProps) {
  const { click, overlayElement } = useClickable(onClick, overlay);
  const className = classNames('hs-tag', `hs-tag--${variant}`, inline && 'hs-tag--inline');
  if (onClick === undefined && !overlay) {
    return (
      <span className={className} data-testid={testId}>
        {children}
      </span>
    );
  }
  return (
    <>
      <button type="button" className={className} data-testid={testId} onClick={click}>
        {children}
      </button>
      {overlayElement}
    </>
  );
}

export function StatusTag(props: StatusTagProps) {
  const { children, variant = 'default', hollow, onClick, showRemoveIcon, testId } = props;
  const content = (
    <>
      <span
        className={classNames('hs-status-tag__dot', hollow && 'hs-status-tag__dot--hollow')}
        aria-hidden="true"
      />
      {children}
    </>
  );
  return (
    <span className={`hs-status-tag hs-status-tag--${variant}`} data-testid={testId}>
      {onClick ? (
        <button type="button" className="hs-status-tag__button" onClick={() => fire(onClick)}>
          {content}
        </button>
      ) : (
        content
      )}
      {showRemoveIcon && (
        <button
          type="button"
          className="hs-status-tag__remove"
          aria-label="Remove"
          onClick={() => fire(props.onRemoveClick)}
        >
          ×
        </button>
      )}
    </span>
  );
}
