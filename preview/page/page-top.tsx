import type { PageSetup } from './api.ts';
import { recordTypeInfo, recordTypes } from './records/record-types.ts';
import { switchesUrl, type Switches } from './switches/switches.ts';

type PageTopProps = {
  setup: PageSetup;
  switches: Switches;
};

/** The bar with the places where the app is seen. */
export function PageTop({ setup, switches }: PageTopProps) {
  const { place } = switches;
  const isOfApp = place === 'settings' || place === 'my-day';
  return (
    <header className="top">
      <span className="top__mark" aria-hidden="true" />
      <nav className="top__places" aria-label="Places">
        {recordTypes.map((type) => (
          <a
            key={type}
            href={switchesUrl({ ...switches, place: 'list', type })}
            aria-current={!isOfApp && type === switches.type ? 'page' : undefined}
          >
            {recordTypeInfo[type].many}
          </a>
        ))}
        <a
          href={switchesUrl({ ...switches, place: 'my-day', route: '/' })}
          aria-current={place === 'my-day' ? 'page' : undefined}
        >
          My day
        </a>
        <a
          href={switchesUrl({ ...switches, place: 'settings' })}
          aria-current={place === 'settings' ? 'page' : undefined}
        >
          Settings
        </a>
      </nav>
      <span className="top__base">
        {setup.tokens.length > 0 ? 'HubSpot emulator' : setup.hubspotBaseUrl}
      </span>
    </header>
  );
}
