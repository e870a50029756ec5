import { useMemo } from 'react';
import type { PageSetup } from './api.ts';
import { CardFrame } from './cards/card-frame.tsx';
import { LogPanel } from './cards/log-panel.tsx';
import { PageTop } from './page-top.tsx';
import { platformActions } from './cards/platform-actions.ts';
import { SwitchBar } from './switches/switch-bar.tsx';
import { Toasts } from './cards/toasts.tsx';
import { usePageSetup } from './use-page-setup.ts';
import { useSwitches } from './switches/use-switches.ts';

const names = { settings: 'Settings of the app', pages: 'Page of the app' };

/** What sits on no record: the app's settings among HubSpot's, and its own page. */
export function AppPageView({ setup: firstSetup }: { setup: PageSetup }) {
  const setup = usePageSetup(firstSetup);
  const { switches, change } = useSwitches();
  const { language, locale, timeZone, token, route } = switches;
  const location = switches.place === 'settings' ? 'settings' : 'pages';
  const actions = useMemo(
    () => ({
      ...platformActions,
      navigateToPage: ({ to, params = {} }: { to: string; params?: Record<string, string> }) => {
        change({ route: to.replace(/:(\w+)/g, (_all, name: string) => params[name] ?? '') });
      },
    }),
    [change],
  );
  return (
    <>
      <PageTop {...{ setup, switches }} />
      <SwitchBar {...{ setup, switches }} records={[]} onChange={change} />
      <main className={location} aria-label={names[location]}>
        {setup.cards
          .filter((card) => card.location === location)
          .map((card) => (
            <CardFrame
              key={[card.bundleUrl, language, locale, timeZone, token].join('|')}
              {...{ card, switches, actions, route }}
              clock={setup.clock}
            />
          ))}
      </main>
      <LogPanel isOpen={switches.isLogOpen} onToggle={(isLogOpen) => change({ isLogOpen })} />
      <Toasts />
    </>
  );
}
