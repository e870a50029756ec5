import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import { LoadFailed } from '@app/card-kit/views/load-failed';
import type { Problem } from '@app/card-kit/problem-text';
import type { Entered } from '../method-drafts.ts';
import type { MethodWithOptions } from '../method.ts';
import type { SeriesDraft } from './series-draft.ts';
import { SeriesForm } from './series-form.tsx';
import { useSeries } from './use-series.ts';

type SeriesMethodProps = {
  way: MethodWithOptions;
  kept: Entered<SeriesDraft>;
};

/** Appointments, where the account has them and the app may write them; else who can change that. */
export function SeriesMethod({ way, kept }: SeriesMethodProps) {
  const model = useSeries(way, kept);
  const { appointments } = way.options;
  if (appointments !== 'available') {
    return <LoadFailed error={obstacles[appointments]} />;
  }
  return <SeriesForm way={way} model={model} />;
}

export function hasNoAppointments({ appointments }: GetMeetingOptionsData): boolean {
  return appointments !== 'available';
}

const obstacles: Record<'not-activated' | 'no-access', Problem> = {
  'not-activated': { code: 'NOT_ACTIVATED' },
  'no-access': {
    code: 'MISSING_SCOPE',
    details: { scopes: ['crm.objects.appointments.read', 'crm.objects.appointments.write'] },
  },
};
