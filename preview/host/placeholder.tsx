import type { ComponentType, ReactNode } from 'react';

/** Stands for a component that this page does not draw: HubSpot does, with data of its own. */
export function placeholder(name: string): ComponentType<{ children?: ReactNode }> {
  function Placeholder({ children }: { children?: ReactNode }) {
    return (
      <div className="hs-placeholder" data-component={name}>
        <span className="hs-placeholder__name">{name}</span>
        {children}
      </div>
    );
  }
  Placeholder.displayName = name;
  return Placeholder;
}
