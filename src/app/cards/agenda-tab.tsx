import { hubspot } from '@hubspot/ui-extensions';
import { AgendaCard } from './agenda/agenda.tsx';

hubspot.extend<'crm.record.tab'>(({ context, actions }) => (
  <AgendaCard context={context} host={actions} />
));
