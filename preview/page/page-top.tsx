import type { PageSetup } from './api.ts';
import { switchesUrl, type Switches } from './switches.ts';

const PLACES = { record: 'CRM · Contacts', settings: 'Settings' } as const;

/** The bar with the two places where the app is seen. */
export function PageTop({ setup, switches }: { setup: PageSetup; switches: Switches }) {
  return (
    <header className="top">
      <span className="top__mark" aria-hidden="true" />
      <nav className="top__places" aria-label="Places">
        {(['record', 'settings'] as const).map((place) => (
          <a
            key={place}
            href={switchesUrl({ ...switches, place })}
            aria-current={place === switches.place ? 'page' : undefined}
          >
            {PLACES[place]}
          </a>
        ))}
      </nav>
      <span className="top__base">
        {setup.tokens.length > 0 ? 'HubSpot emulator' : setup.hubspotBaseUrl}
      </span>
    </header>
  );
}
