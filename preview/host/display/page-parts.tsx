import type { ReactNode } from 'react';
import type { LinkProps } from '@hubspot/ui-extensions';
import { Link } from './link.tsx';

type Parts = { children?: ReactNode };

/** What HubSpot shows as the name of an app page. */
export function PageTitle({ children }: Parts) {
  return <h1 className="hs-page-title">{children}</h1>;
}

/** The actions beside the title. */
export function PageHeader({ children }: Parts) {
  return <div className="hs-page-header">{children}</div>;
}

export function PageHeaderPart({ children }: Parts) {
  return <>{children}</>;
}

export function PageHeaderLink(props: Partial<LinkProps>) {
  return (
    <span className="hs-page-header__action">
      <Link {...props} />
    </span>
  );
}
