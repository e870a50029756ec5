import type { StatisticsItemProps, StatisticsProps } from '@hubspot/ui-extensions';

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
