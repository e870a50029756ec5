import { hubspot } from '@hubspot/ui-extensions';
import { AgendaCard } from './agenda/agenda.tsx';

hubspot.extend<'crm.preview'>(({ context, actions }) => (
  <AgendaCard context={context} host={actions} />
));
