import { hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { MyDay } from './day-page.tsx';

function Page() {
  return <MyDay context={useExtensionContext<'pages'>()} host={useExtensionActions<'pages'>()} />;
}

const PageRouter = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={Page} />
    <PageRoutes.AnyRoute component={Page} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => <PageRouter />);
