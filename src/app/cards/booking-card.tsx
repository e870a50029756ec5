import { hubspot } from '@hubspot/ui-extensions';
import { BookingCard } from './booking/booking.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => (
  <BookingCard context={context} host={actions} />
));
