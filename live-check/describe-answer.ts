import { listAt, textAt } from './at.ts';

export type LiveAnswer = { status: number; body: unknown; headers: Headers };

/**
 * A status with the names HubSpot gives its reason: category, subcategory and codes. Its sentences are left
 * out, because they repeat what was sent.
 */
export function describeAnswer({ status, body }: LiveAnswer): string {
  const errors = listAt(body, 'errors');
  const names = [
    textAt(body, 'category'),
    textAt(body, 'subCategory'),
    textAt(body, 'policyName'),
    ...errors.flatMap((error) => [textAt(error, 'code'), textAt(error, 'category')]),
  ];
  const known = names.filter((name) => /^[A-Za-z_][A-Za-z0-9_.]{1,100}$/.test(name));
  return [String(status), ...new Set(known)].join(' ');
}

export function isSuccess({ status }: LiveAnswer): boolean {
  return status >= 200 && status < 300;
}
