import { useEffect, useRef, useSyncExternalStore } from 'react';
import { manual } from '../../host/overlays/popover.tsx';
import type { AlertRequest } from '../../worker/protocol.ts';

type Toast = AlertRequest & {
  number: number;
};

const shownMs = 8000;

let toasts: readonly Toast[] = [];
let lastNumber = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function remove(number: number): void {
  publish(toasts.filter((toast) => toast.number !== number));
}

/** HubSpot's floating alert, which goes away by itself. */
export function addToast(alert: AlertRequest): void {
  lastNumber += 1;
  const number = lastNumber;
  publish([...toasts, { ...alert, number }]);
  setTimeout(() => remove(number), shownMs);
}

export function Toasts() {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  useEffect(() => {
    // Shown anew each time, so that it lies above a dialog that has been opened since.
    ref.current?.hidePopover();
    if (shown.length > 0) ref.current?.showPopover();
  }, [shown]);
  return (
    <div ref={ref} {...manual} className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.number} className={`hs-alert hs-alert--${toast.type ?? 'info'} toast`}>
          <div>
            {toast.title && <div className="hs-alert__title">{toast.title}</div>}
            <div className="hs-alert__body">{toast.message}</div>
          </div>
          <button type="button" aria-label="Dismiss" onClick={() => remove(toast.number)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
