import type {
  AlertProps,
  EmptyStateProps,
  ErrorStateProps,
  LoadingSpinnerProps,
  ProgressBarProps,
} from '@hubspot/ui-extensions';
import { classNames } from '../class-names.ts';
import { Picture } from './picture.tsx';
import { shortSize } from '../sizes.ts';

export function Alert({ title, children, variant = 'info', testId }: AlertProps) {
  return (
    <div
      className={`hs-alert hs-alert--${variant}`}
      role={variant === 'error' || variant === 'danger' ? 'alert' : 'status'}
      data-testid={testId}
    >
      <div className="hs-alert__title">{title}</div>
      {children && <div className="hs-alert__body">{children}</div>}
    </div>
  );
}

export function EmptyState(props: EmptyStateProps) {
  const { children, title, layout = 'horizontal', reverseOrder, imageWidth = 250 } = props;
  return (
    <div
      className={classNames(
        'hs-empty-state',
        `hs-empty-state--${layout}`,
        props.flush && 'hs-empty-state--flush',
        reverseOrder && 'hs-empty-state--reversed',
      )}
      data-testid={props.testId}
    >
      <div className="hs-empty-state__text">
        {title && <h3 className="hs-heading">{title}</h3>}
        {children}
      </div>
      <Picture name={props.imageName ?? 'emptyStateCharts'} width={imageWidth} />
    </div>
  );
}

export function ErrorState({ children, title, type = 'error', testId }: ErrorStateProps) {
  return (
    <div className="hs-error-state" role="alert" data-testid={testId}>
      <Picture name={type} width={120} />
      {title && <h3 className="hs-heading">{title}</h3>}
      <div className="hs-error-state__text">{children}</div>
    </div>
  );
}

export function LoadingSpinner(props: LoadingSpinnerProps) {
  const { label, showLabel, size, layout = 'inline', testId } = props;
  return (
    <div
      className={`hs-loading hs-loading--${layout}`}
      role="status"
      aria-label={label}
      data-testid={testId}
    >
      <span className={`hs-spinner hs-spinner--${shortSize(size, 'sm')}`} aria-hidden="true" />
      {showLabel && <span>{label}</span>}
    </div>
  );
}

export function ProgressBar(props: ProgressBarProps) {
  const { title, value = 0, showPercentage, valueDescription, variant = 'success', testId } = props;
  const max = props.maxValue ?? 100;
  const percentage = Math.round((Math.min(value, max) / max) * 100);
  return (
    <div className="hs-progress" data-testid={testId}>
      <div className="hs-progress__labels">
        <span>{title}</span>
        {showPercentage && <span>{percentage}%</span>}
      </div>
      <div
        className="hs-progress__track"
        role="progressbar"
        aria-label={props['aria-label'] ?? title ?? 'Progress'}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
      >
        <div
          className={`hs-progress__bar hs-progress__bar--${variant}`}
          style={{ width: `${percentage}%` }}
        />
      </div>
      {valueDescription && <div className="hs-text--microcopy">{valueDescription}</div>}
    </div>
  );
}
