import { setPin } from '@app/contracts/set-pin';
import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { asAppError } from '../../load-state.ts';
import type { RecordRef } from '../use-agenda.ts';

export type PinModel = {
  /** Id of the pinned activity. */
  pinned: string | null;
  isSaving: boolean;
  /** Why the last attempt failed; gone with the next one. */
  error: AppError | null;
  /** What was pinned before the last change of this card; undefined when there is nothing to undo. */
  previous: string | null | undefined;
  /** Resolves to whether it was saved. */
  set: (engagementId: string | null) => Promise<boolean>;
};

/** Pins, replaces and unpins; shown at once, taken back when HubSpot refuses. */
export function usePin(record: RecordRef, known: string | null, onSaved: () => void): PinModel {
  const [change, setChange] = useState<{ pinned: string | null; previous: string | null }>();
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isBusy = useRef(false);
  const pinned = change === undefined ? known : change.pinned;

  const set = async (engagementId: string | null): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setIsSaving(true);
    setError(null);
    setChange({ pinned: engagementId, previous: pinned });
    try {
      const data = await callFunction(setPin, {
        record,
        engagementId,
        expectedEngagementId: pinned,
      });
      setChange(data);
      onSaved();
      return true;
    } catch (failure) {
      setChange(change);
      setError(asAppError(failure));
      return false;
    } finally {
      isBusy.current = false;
      setIsSaving(false);
    }
  };

  return { pinned, isSaving, error, previous: change?.previous, set };
}
