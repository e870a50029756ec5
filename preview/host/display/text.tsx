import type { HeadingProps, TextProps } from '@hubspot/ui-extensions';
import { classNames } from '../class-names.ts';

export function Text({ children, variant, inline, format, truncate, testId }: TextProps) {
  const className = classNames(
    'hs-text',
    variant === 'microcopy' && 'hs-text--microcopy',
    format?.fontWeight && `hs-text--${format.fontWeight}`,
    format?.italic && 'hs-text--italic',
    format?.lineDecoration && `hs-text--${format.lineDecoration}`,
    format?.textTransform && `hs-text--${format.textTransform}`,
    truncate && 'hs-truncate',
  );
  const options = typeof truncate === 'object' ? truncate : {};
  const Element = inline ? 'span' : 'div';
  return (
    <Element
      className={className}
      data-testid={testId}
      title={options.tooltipText}
      style={options.maxWidth === undefined ? undefined : { maxWidth: options.maxWidth }}
      onMouseEnter={truncate && !options.tooltipText ? showFullTextWhenCut : undefined}
    >
      {children}
    </Element>
  );
}

function showFullTextWhenCut({ currentTarget }: { currentTarget: HTMLElement }) {
  const isCut = currentTarget.scrollWidth > currentTarget.clientWidth;
  currentTarget.title = isCut ? currentTarget.textContent : '';
}

export function Heading({ children, inline, testId }: HeadingProps) {
  return (
    <h3 className={classNames('hs-heading', inline && 'hs-heading--inline')} data-testid={testId}>
      {children}
    </h3>
  );
}
