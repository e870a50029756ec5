import { AppError } from '@app/domain/app-error';
import { apiVersions, defaultApiVersion, type ApiVersion } from './paths.ts';

export type Environment = { accessToken: string; baseUrl: string; apiVersion: ApiVersion };

/**
 * What HubSpot hands a function through its environment, and the two switches for running elsewhere:
 * `HUBSPOT_API_BASE_URL` (the emulator) and `HUBSPOT_API_VERSION`.
 * @throws AppError UNAUTHENTICATED without a token, UNEXPECTED for a version nobody knows.
 */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const accessToken = env['PRIVATE_APP_ACCESS_TOKEN'];
  if (accessToken === undefined || accessToken === '') {
    throw new AppError(
      'UNAUTHENTICATED',
      'This app has no access token. An admin can reinstall it in HubSpot.',
    );
  }
  const version = env['HUBSPOT_API_VERSION'] ?? defaultApiVersion;
  const apiVersion = apiVersions.find((known) => known === version);
  if (apiVersion === undefined) {
    throw new AppError(
      'UNEXPECTED',
      `HUBSPOT_API_VERSION must be one of ${apiVersions.join(', ')}.`,
    );
  }
  const baseUrl = (env['HUBSPOT_API_BASE_URL'] ?? 'https://api.hubapi.com').replace(/\/+$/, '');
  return { accessToken, baseUrl, apiVersion };
}
