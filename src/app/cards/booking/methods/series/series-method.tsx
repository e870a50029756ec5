import { PanelBody } from '@hubspot/ui-extensions';
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
  onReload: () => void;
};

/** Appointments, where the account has them and the app may write them; else who can change that. */
export function SeriesMethod({ way, kept, onReload }: SeriesMethodProps) {
  const model = useSeries(way, kept);
  const { appointments } = way.options;
  if (appointments !== 'available') {
    return (
      <PanelBody>
        <LoadFailed error={obstacles[appointments]} onRetry={onReload} />
      </PanelBody>
    );
  }
  return <SeriesForm way={way} model={model} />;
}

const obstacles: Record<'not-activated' | 'no-access', Problem> = {
  'not-activated': { code: 'NOT_ACTIVATED' },
  'no-access': {
    code: 'MISSING_SCOPE',
    details: { scopes: ['crm.objects.appointments.read', 'crm.objects.appointments.write'] },
  },
};
