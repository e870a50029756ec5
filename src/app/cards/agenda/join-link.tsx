import { Link } from '@hubspot/ui-extensions';
import { useAgendaTexts } from './agenda-texts.ts';

/** Opens the video call or calendar entry. */
export function JoinLink({ url }: { url: string }) {
  const { words } = useAgendaTexts();
  return <Link href={{ url, external: true }}>{words.join}</Link>;
}
