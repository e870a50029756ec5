import { Link } from '@hubspot/ui-extensions';

/** Opens the video call or calendar entry, named by where it leads. */
export function JoinLink({ url }: { url: string }) {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return <Link href={{ url, external: true }}>{host}</Link>;
}
