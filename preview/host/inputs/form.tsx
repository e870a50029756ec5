import type { FormProps } from '@hubspot/ui-extensions';
import { useContext, type FormEvent } from 'react';
import { fire } from '../fire.ts';
import { OverlayRegistryContext, toExtensionEvent } from '../overlays/overlays.tsx';

function valuesOf(form: HTMLFormElement): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') values[name] = value;
  }
  return values;
}

export function Form({ children, onSubmit, autoComplete, testId }: FormProps) {
  const registry = useContext(OverlayRegistryContext);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React carries a form's event through portals: a form in an overlay is not the form around its button.
    event.stopPropagation();
    const set = (isOpen: boolean) => (id: string) => registry.set(id, isOpen);
    fire(
      onSubmit,
      { ...toExtensionEvent(event), targetValue: valuesOf(event.currentTarget) },
      {
        openPanel: set(true),
        closePanel: set(false),
        openModal: set(true),
        closeModal: set(false),
      },
    );
  };
  return (
    <form className="hs-form" autoComplete={autoComplete} data-testid={testId} onSubmit={submit}>
      {children}
    </form>
  );
}
