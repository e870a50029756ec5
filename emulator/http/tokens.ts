import { HubSpotError } from './errors.ts';

const appScopes = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.appointments.read',
  'crm.objects.appointments.write',
  'crm.objects.owners.read',
  'scheduler.meetings.meeting-link.read',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'tickets',
];

export type Token = { scopes: string[]; isRevoked: boolean };
export type Tokens = Map<string, Token>;

export function createTokens(): Tokens {
  const withScopes = (isWanted: (scope: string) => boolean): Token => {
    return { scopes: appScopes.filter(isWanted), isRevoked: false };
  };
  return new Map([
    ['emulator-token', withScopes(() => true)],
    ['emulator-token-read-only', withScopes((scope) => !/\.write$|^tickets$/.test(scope))],
    ['emulator-token-no-appointments', withScopes((scope) => !scope.includes('appointments'))],
    ['emulator-token-no-scheduler', withScopes((scope) => !scope.startsWith('scheduler'))],
    ['emulator-token-revoked', { scopes: [...appScopes], isRevoked: true }],
  ]);
}

/** The token an authorization header carries. Throws HubSpot's 401 for none, an unknown or a revoked one. */
export function readToken(authorization: string | undefined, tokens: Tokens): Token {
  const name = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  const token = name === undefined ? undefined : tokens.get(name.trim());
  if (token === undefined) {
    throw new HubSpotError(401, {
      message:
        'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
      category: 'INVALID_AUTHENTICATION',
    });
  }
  if (token.isRevoked) {
    throw new HubSpotError(401, {
      message: 'The OAuth token used to make this call expired or was revoked.',
      category: 'EXPIRED_AUTHENTICATION',
    });
  }
  return token;
}

/** The 403 of a token without the scopes a call needs. */
export function missingScopes(scopes: string[]): HubSpotError {
  const link = 'https://developers.hubspot.com/scopes';
  return new HubSpotError(403, {
    message: `This app hasn't been granted all required scopes to make this call: ${scopes.join(', ')}. Read more about required scopes here: ${link}.`,
    category: 'MISSING_SCOPES',
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: scopes },
      },
    ],
    links: { scopes: link },
  });
}

/** Passes when the token holds one of `scopes`. */
export function requireOneOf(token: Token, scopes: string[]): void {
  if (!scopes.some((scope) => token.scopes.includes(scope))) throw missingScopes(scopes);
}
