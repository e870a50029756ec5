import { hubspot } from '@hubspot/ui-extensions';
import { SetupCheck } from './setup-check.tsx';

hubspot.extend<'settings'>(({ context, actions }) => (
  <SetupCheck context={context} host={actions} />
));
