import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { fire } from '../fire.ts';

type OverlaySlot = {
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
};

/** The overlays of one card by their `id`, so that actions and reactions can open and close them. */
export class OverlayRegistry {
  readonly #setters = new Map<string, (isOpen: boolean) => void>();

  add(id: string, setOpen: (isOpen: boolean) => void): () => void {
    this.#setters.set(id, setOpen);
    return () => this.#setters.delete(id);
  }

  set(id: string, isOpen: boolean): void {
    this.#setters.get(id)?.(isOpen);
  }
}

export const OverlayRegistryContext = createContext(new OverlayRegistry());
const SlotContext = createContext<OverlaySlot | undefined>(undefined);

/** For Modal and Panel: whether they are open, and how they close themselves. */
export function useOverlaySlot(id: string): OverlaySlot {
  const registry = useContext(OverlayRegistryContext);
  const slot = useContext(SlotContext);
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = slot?.isOpen ?? ownOpen;
  const setOpen = slot?.setOpen ?? setOwnOpen;
  useEffect(() => registry.add(id, setOpen), [registry, id, setOpen]);
  return { isOpen, setOpen };
}

type ClickHandler = ((event: never, reactions: never) => unknown) | undefined;

/** For everything that can be clicked and may carry an overlay. */
export function useClickable(onClick: ClickHandler, overlay: ReactNode) {
  const registry = useContext(OverlayRegistryContext);
  const [isOpen, setOpen] = useState(false);
  const slot = useMemo(() => ({ isOpen, setOpen }), [isOpen]);
  const click = useCallback(
    (event: SyntheticEvent) => {
      if (overlay) setOpen(true);
      const set = (isOpen: boolean) => (id: string) => registry.set(id, isOpen);
      fire(toRemoteHandler(onClick), toExtensionEvent(event), {
        openPanel: set(true),
        closePanel: set(false),
        openModal: set(true),
        closeModal: set(false),
      });
    },
    [onClick, overlay, registry],
  );
  const overlayElement = overlay ? (
    <SlotContext.Provider value={slot}>{overlay}</SlotContext.Provider>
  ) : null;
  return { click, openOverlay: () => setOpen(true), overlayElement };
}

/** The handlers of the SDK differ only in the type of their event; what crosses the channel is a plain object. */
function toRemoteHandler(handler: ClickHandler) {
  return handler as ((event: object, reactions: object) => unknown) | undefined;
}

function toExtensionEvent(event: SyntheticEvent) {
  const target = event.currentTarget;
  return { type: event.type, bubbles: event.bubbles, timeStamp: event.timeStamp, id: target.id };
}
