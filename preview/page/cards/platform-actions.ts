import type { PlatformActions } from '../../worker/protocol.ts';
import { openIframe } from './iframe-modal.ts';
import { addToast } from './toasts.tsx';

/** What HubSpot does for every extension, wherever it sits. */
export const platformActions: Omit<PlatformActions, 'closeOverlay'> = {
  addAlert: addToast,
  reloadPage: () => location.reload(),
  copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
  openIframeModal: openIframe,
  navigateToPage: ({ to }) => addToast({ type: 'info', message: `Would open the page ${to}.` }),
};
