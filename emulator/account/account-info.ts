import { requireOneOf } from '../http/tokens.ts';
import { route } from '../http/call.ts';
import { offsetMinutes } from '../wall-clock.ts';

export const accountId = 4310;

/** `+01:00` for 60 minutes. */
function offsetText(minutes: number): string {
  const part = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${part(minutes / 60)}:${part(minutes % 60)}`;
}

export const accountInfoRoutes = [
  route(
    'GET',
    {
      '2026-03': '/account-info/2026-03/details',
      '2026-09': '/account-info/2026-09/details',
      legacy: '/account-info/v3/details',
    },
    ({ account, token }) => {
      requireOneOf(token, ['oauth']);
      const minutes = offsetMinutes(account.clock.now().getTime(), account.timeZone);
      return {
        status: 200,
        body: {
          portalId: accountId,
          accountType: 'DEVELOPER_TEST',
          timeZone: account.timeZone,
          companyCurrency: 'EUR',
          additionalCurrencies: ['USD'],
          utcOffset: offsetText(minutes),
          utcOffsetMilliseconds: minutes * 60_000,
          uiDomain: 'app-eu1.hubspot.com',
          dataHostingLocation: 'eu1',
        },
      };
    },
  ),
];
