import type { PageSetup } from './api.ts';
import { CardFrame } from './cards/card-frame.tsx';
import { LogPanel } from './cards/log-panel.tsx';
import { PageTop } from './page-top.tsx';
import { platformActions } from './cards/platform-actions.ts';
import { SwitchBar } from './switches/switch-bar.tsx';
import { Toasts } from './cards/toasts.tsx';
import { usePageSetup } from './use-page-setup.ts';
import { useSwitches } from './switches/use-switches.ts';

/** The app's own page among HubSpot's settings: what it shows there sits on no record. */
export function SettingsView({ setup: firstSetup }: { setup: PageSetup }) {
  const setup = usePageSetup(firstSetup);
  const { switches, change } = useSwitches();
  const { language, locale, timeZone, token } = switches;
  return (
    <>
      <PageTop {...{ setup, switches }} />
      <SwitchBar {...{ setup, switches }} records={[]} onChange={change} />
      <main className="settings" aria-label="Settings of the app">
        {setup.cards
          .filter((card) => card.location === 'settings')
          .map((card) => (
            <CardFrame
              key={[card.bundleUrl, language, locale, timeZone, token].join('|')}
              {...{ card, switches }}
              actions={platformActions}
              clock={setup.clock}
            />
          ))}
      </main>
      <LogPanel isOpen={switches.isLogOpen} onToggle={(isLogOpen) => change({ isLogOpen })} />
      <Toasts />
    </>
  );
}
