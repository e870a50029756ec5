import type { Outcome, OutcomeCategory } from '@app/domain/outcome/outcome';
import { StatusTag } from '@hubspot/ui-extensions';

const variants: Record<OutcomeCategory, 'info' | 'success' | 'warning' | 'danger' | 'default'> = {
  scheduled: 'info',
  completed: 'success',
  rescheduled: 'warning',
  'no-show': 'danger',
  cancelled: 'default',
  other: 'default',
};

/** The account's own word for how it ended. */
export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  return <StatusTag variant={variants[outcome.category]}>{outcome.label}</StatusTag>;
}
