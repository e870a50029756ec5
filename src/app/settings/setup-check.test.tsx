import type { SetupReport } from '@app/contracts/setup/check-setup';
import { revision } from '@app/contracts/revision';
import {
  Accordion,
  Alert,
  Button,
  ErrorState,
  LoadingButton,
  LoadingSpinner,
  StatusTag,
  TextArea,
} from '@hubspot/ui-extensions';
import { expect, it } from 'vitest';
import { findingOf, ok, renderSettings, reportWith } from './test/render-settings.tsx';

const troubled = reportWith(
  findingOf('clock', 'off', { seconds: '90', direction: 'ahead' }),
  findingOf('activation', 'not-activated'),
  findingOf('appointment-outcomes', 'not-activated'),
  findingOf('appointment-associations', 'not-activated'),
  findingOf('owner', 'no-answer', { code: 'TIMED_OUT', reference: 'abc-1' }),
);

type Listed = SetupReport['outcomeLists'][number]['outcomes'][number];

const listed = (value: string, label: string, more: Partial<Listed>): Listed => ({
  value,
  label,
  category: 'other',
  isOpen: false,
  isOffered: true,
  isDecided: false,
  ...more,
});

it('says that it is checking, and asks as the user who is signed in, without a record', async () => {
  const page = renderSettings('en', ok(reportWith()));

  expect(page.find(LoadingSpinner).props.label).toContain('Checking the setup');
  await page.waitFor(() => {
    page.find(Alert);
  });
  expect(page.calls).toEqual([
    { uid: 'setup', parameters: { action: 'check-setup', userId: 61_000_001, revision } },
  ]);
});

it.each([
  ['en', 'The cards have everything they need', '32 checks passed'],
  ['de-de', 'Die Karten haben alles, was sie brauchen', '32 Prüfungen bestanden'],
])('says in %s that all is well, with the rest folded', async (language, title, folded) => {
  const page = renderSettings(language, ok(reportWith()));

  await page.waitFor(() => {
    page.find(Alert);
  });

  expect(page.find(Alert).props).toMatchObject({ title, variant: 'success' });
  expect(page.find(Accordion).props).toMatchObject({ title: folded });
  expect(page.find(Accordion).props.defaultOpen).not.toBe(true);
});

it('names what fails first, then what warns, then what could not be checked, by reason', async () => {
  const page = renderSettings('en', ok(troubled));
  await page.waitFor(() => {
    page.find(Accordion);
  });

  const text = page.text();
  const places = [
    '1 thing to improve. 3 checks couldn’t be completed.',
    'Appointments object',
    'Asked HubSpot whether the Appointments object is activated.',
    'reps can’t create appointments',
    'Settings → Objects → Object library',
    'App clock',
    'The app’s clock is 90 seconds ahead.',
    'Appointment outcomes · Appointments on contacts',
    'HubSpot didn’t respond in time.',
  ].map((part) => text.indexOf(part));
  expect(page.find(Alert).props).toMatchObject({
    title: '1 problem keeps the cards from working fully',
    variant: 'danger',
  });
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('checks again when asked, and keeps the old report in sight meanwhile', async () => {
  const page = renderSettings('en', ok(troubled), ok(reportWith()));
  await page.waitFor(() => {
    page.find(Alert);
  });

  page.find(LoadingButton).trigger('onClick');
  const meanwhile = page.find(Alert).props.title;
  await page.waitFor(() => {
    expect(page.find(Alert).props.variant).toBe('success');
  });

  expect(meanwhile).toBe('1 problem keeps the cards from working fully');
  expect(page.find(LoadingButton).props.loading).toBe(false);
  expect(page.calls).toHaveLength(2);
});

it('copies a report that names scopes and requests, and no person', async () => {
  const report = reportWith(
    findingOf('hosts', 'offline', {
      pages: '3',
      allPages: '5',
      hosts: '3',
      offline: '1',
      people: ['Dana Whitfield'],
    }),
    findingOf('default-page', 'found', { page: 'Meeting with Ben Ode' }),
    findingOf('owners-read', 'missing', { scope: 'crm.objects.owners.read' }),
    findingOf('clock', 'no-answer', { reference: 'abc-1' }),
  );
  const page = renderSettings('en', ok(report));
  await page.waitFor(() => {
    page.find(Alert);
  });
  expect(page.text()).toContain('Dana Whitfield');

  page.find(Button).trigger('onClick');
  await page.waitFor(() => {
    expect(page.copied).toHaveLength(1);
  });

  const [text = ''] = page.copied;
  const lines = text.split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Setup check: Appointments & meetings',
    'Account 123',
    'Checked at 2026-11-21T09:00:00.000Z (15 requests)',
    '1 fail, 1 warn, 1 unknown, 29 pass',
  ]);
  expect(lines[5]).toMatch(/^\[fail\] owners-read\/missing: .*crm\.objects\.owners\.read/);
  expect(text).toContain('[unknown] clock/no-answer');
  expect(text).toContain('abc-1');
  expect(text).toContain('1 of 3 hosts is offline.');
  expect(text).not.toMatch(/Dana|Ben Ode|@/);
});

it('shows the report where the browser does not let it be copied', async () => {
  const page = renderSettings('en', ok(reportWith()));
  page.host.copyTextToClipboard.mockRejectedValue(new Error('not allowed'));
  await page.waitFor(() => {
    page.find(Alert);
  });

  page.find(Button).trigger('onClick');
  await page.waitFor(() => {
    page.find(TextArea);
  });

  expect(page.find(TextArea).props.value).toContain('32 pass');
});

const failed = (code: string) => ({
  ok: false,
  error: { code, message: 'x', correlationId: 'abc-2' },
});

it.each([
  ['there is no token', failed('UNAUTHENTICATED'), 'A super admin can reinstall it'],
  ['the function has a fault', failed('UNEXPECTED'), 'abc-2'],
  ['HubSpot cannot run it', new Error('400'), 'Try again in a moment'],
  ['the answer is of another version', { ok: true, data: { findings: 3 } }, 'Try again'],
])('says that it could not check when %s, and can try again', async (_case, answer, words) => {
  const page = renderSettings('en', answer, ok(reportWith()));
  await page.waitFor(() => {
    expect(page.find(ErrorState).props.title).toBe('The setup check couldn’t run');
  });
  expect(page.text()).toContain(words);

  page.find(LoadingButton).trigger('onClick');

  await page.waitFor(() => {
    expect(page.find(Alert).props.variant).toBe('success');
  });
});

it('shows a finding of a newer app as one it does not know', async () => {
  const page = renderSettings('en', ok(reportWith(findingOf('clock', 'frozen'))));

  await page.waitFor(() => {
    expect(page.text()).toContain('something this page doesn’t know yet');
  });
});

it('lists what each outcome is taken for, hidden ones and what the file says included, and copies it', async () => {
  const report = {
    ...reportWith(findingOf('outcome-meanings', 'unclear', { labels: ['Parked'] })),
    outcomeLists: [
      {
        kind: 'appointment' as const,
        property: 'hs_pipeline_stage',
        pipeline: 'Visits',
        outcomes: [
          listed('1', 'Confirmed by phone', { isOpen: true }),
          listed('2', 'Parked', {}),
          listed('3', 'Gone', { isClosed: true }),
          listed('4', 'Came', { category: 'completed', isDecided: true, isOffered: false }),
        ],
      },
    ],
  };
  const page = renderSettings('en', ok(report));
  await page.waitFor(() => {
    page.find(Alert);
  });

  page.find(Button).trigger('onClick');
  await page.waitFor(() => {
    expect(page.copied).toHaveLength(1);
  });

  const [lists] = page.findAll(Accordion);
  expect(lists?.props.title).toBe('What the cards take each outcome for');
  expect(page.text()).toContain('Not understood: Parked.');
  expect(page.text()).toMatch(/Appointments · Visits\nConfirmed by phone\nParked\nGone\nCame/);
  expect(page.findAll(StatusTag).map(({ text }) => text)).toEqual([
    'Warning',
    'Still open',
    'No meaning',
    'Closed, no meaning',
    'Took place',
  ]);
  expect(page.copied[0]).toContain(
    '- Parked [2]: No meaning\n- Gone [3]: Closed, no meaning\n- Came [4]: Took place (Hidden in HubSpot, Set in options.ts)',
  );
});
