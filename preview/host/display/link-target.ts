import type { HrefProp } from '@hubspot/ui-extensions';

/** HubSpot opens its own pages in the same tab and everything else in a new one, unless `external` says otherwise. */
export function linkTarget(href: HrefProp) {
  const { url, external } = typeof href === 'string' ? { url: href, external: undefined } : href;
  const isExternal = external ?? /^https?:\/\/(?!app[-.\w]*\.hubspot\.com)/.test(url);
  return isExternal ? { href: url, target: '_blank', rel: 'noopener noreferrer' } : { href: url };
}
