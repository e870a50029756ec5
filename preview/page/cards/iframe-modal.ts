import { retain } from '@remote-ui/rpc';
import type { CardActions } from '../../worker/protocol.ts';

/** Shows a page of the card's choice in a dialog, as `openIframeModal` does. */
export const openIframe: CardActions['openIframeModal'] = (modal, onClose) => {
  if (onClose) retain(onClose);
  const dialog = document.createElement('dialog');
  dialog.className = 'hs-modal';
  dialog.setAttribute('aria-label', modal.title ?? modal.uri);
  const frame = document.createElement('iframe');
  frame.src = modal.uri;
  frame.title = modal.title ?? modal.uri;
  frame.width = String(modal.width);
  frame.height = String(modal.height);
  dialog.append(frame);
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClose?.();
  });
  document.body.append(dialog);
  dialog.showModal();
};
