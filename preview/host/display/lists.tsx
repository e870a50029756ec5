import type {
  DescriptionListItemProps,
  DescriptionListProps,
  ListProps,
} from '@hubspot/ui-extensions';
import { Children } from 'react';

export function DescriptionList({ children, direction = 'column', testId }: DescriptionListProps) {
  return (
    <dl className={`hs-description-list hs-description-list--${direction}`} data-testid={testId}>
      {children}
    </dl>
  );
}

export function DescriptionListItem({ label, children }: DescriptionListItemProps) {
  return (
    <div className="hs-description-list__item">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function List({ children, variant = 'unordered', testId }: ListProps) {
  const Element = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Element className={`hs-list hs-list--${variant}`} data-testid={testId}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Element>
  );
}
