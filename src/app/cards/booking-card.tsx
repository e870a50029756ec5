import { hubspot } from '@hubspot/ui-extensions';
import { RecordBooking } from './booking/record-booking.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => (
  <RecordBooking context={context} host={actions} />
));
