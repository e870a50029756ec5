import type {
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
} from '@hubspot/ui-extensions';

export function Statistics({ children, testId }: StatisticsProps) {
  return (
    <div className="hs-statistics" data-testid={testId}>
      {children}
    </div>
  );
}

export function StatisticsItem({ label, number, children, testId }: StatisticsItemProps) {
  return (
    <div className="hs-statistics__item" data-testid={testId}>
      <div className="hs-statistics__label">{label}</div>
      <div className="hs-statistics__number">{number}</div>
      {children}
    </div>
  );
}

export function StatisticsTrend({ value, direction, color }: StatisticsTrendProps) {
  const tone = color ?? (direction === 'increase' ? 'green' : 'red');
  return (
    <div className={`hs-statistics__trend hs-statistics__trend--${tone}`}>
      <span aria-hidden="true">{direction === 'increase' ? '▲' : '▼'}</span>
      <span className="hs-visually-hidden">{direction}</span> {value}
    </div>
  );
}
