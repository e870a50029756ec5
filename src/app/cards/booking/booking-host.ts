import type { ClipboardHost } from '@app/card-kit/write/copy-text';
import type { ExtensionPointApi } from '@hubspot/ui-extensions';

/** What HubSpot's page lets the card do. */
export type BookingHost = Pick<
  ExtensionPointApi<'crm.record.sidebar'>['actions'],
  'refreshObjectProperties' | 'closeOverlay'
> &
  ClipboardHost;
