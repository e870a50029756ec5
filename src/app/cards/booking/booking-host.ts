import type { ExtensionPointApi } from '@hubspot/ui-extensions';

/** What HubSpot's page lets the card do. */
export type BookingHost = Pick<
  ExtensionPointApi<'crm.record.sidebar'>['actions'],
  'addAlert' | 'refreshObjectProperties' | 'closeOverlay'
> & { copyTextToClipboard: (text: string) => Promise<void> };
