import type { ScoreProps } from '@hubspot/ui-extensions';

export function ScoreCircle({ score, testId }: ScoreProps) {
  const shown = Math.round(Math.min(100, Math.max(0, score)));
  return (
    <div
      className="hs-score"
      role="meter"
      aria-valuenow={shown}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-label="Score"
      style={{ background: `conic-gradient(#00bda5 ${shown}%, #eaf0f6 0)` }}
      data-testid={testId}
    >
      <span>{shown}</span>
    </div>
  );
}
