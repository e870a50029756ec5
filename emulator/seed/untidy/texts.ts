import type { Meeting } from '../item-values.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import {
  commented,
  googleInvitation,
  officeHtml,
  replyChain,
  tables,
  teamsInvitation,
  zoomInvitation,
} from './invitations.ts';
import { untidyContact } from './untidy-contact.ts';
import { untidyOwner } from './vocabulary.ts';

/** What HubSpot takes in one property of a record. */
const mostCharacters = 65_535;

const fill = (piece: string): string =>
  piece.repeat(Math.ceil(mostCharacters / piece.length)).slice(0, mostCharacters);

export function seedTexts(seed: SeedBuilder): void {
  seedInvitations(seed);
  seedOffice(seed);
  seedLongTexts(seed);
}

/** Meetings of one contact, two hours apart, half of them past. */
function addMeetings(seed: SeedBuilder, id: string, meetings: Meeting[]): void {
  const first = -Math.floor(meetings.length / 2);
  for (const [index, meeting] of meetings.entries()) {
    const workday = first + index + (first + index >= 0 ? 1 : 0);
    const start = seed.at(workday, `${8 + (index % 8)}:15`);
    seed.meeting(id, { start, owner: untidyOwner.mere, ...meeting });
  }
}

function seedInvitations(seed: SeedBuilder): void {
  const id = untidyContact(seed, '121', {
    name: ['Ines', 'Baptista'],
    from: 'Outlook and Teams add-ins log invitations as plain text, links in angle brackets.',
  });
  const source = 'BIDIRECTIONAL_API';
  addMeetings(seed, id, [
    { title: 'FW: Angebot Los 3 // Rückfragen', body: teamsInvitation, source },
    { title: 'Zoom of two teams', body: zoomInvitation, source, location: 'zoom.us/j/98765' },
    {
      ...{ title: 'Accepted: Lunch & learn', source },
      location: 'Microsoft Teams Meeting; https://teams.microsoft.com/l/meetup-join/19%3ameeting_a',
    },
    { title: 'Re: Re: AW: RE: offer', body: replyChain, source },
    {
      ...{ title: 'Held in two places', source, body: googleInvitation },
      location: 'https://zoom.us/j/1112223334 (Passcode: 22)',
      more: { hs_meeting_external_url: 'https://www.google.com/calendar/event?eid=MTIz' },
    },
    {
      ...{ title: 'Where is it?', source },
      location: 'Gasthof "Zum <Ochsen>", 2. OG; entry code 4711# – ring twice',
      body: 'x <y then z> w, 3 < 4 && 5 > 4, <jane.doe@acme-corp.com>, <https://acme-corp.com/a?b=1&c=2>',
    },
  ]);
}

function seedOffice(seed: SeedBuilder): void {
  const id = untidyContact(seed, '122', {
    name: ['Karl-Heinz', 'Vogt'],
    from: 'Word and Outlook paste their own HTML: conditional comments, styles, entities, tables.',
  });
  addMeetings(seed, id, [
    { title: 'Pasted from Word', body: officeHtml, notes: officeHtml },
    { title: 'Timetable of the day', body: tables },
    { title: 'Comments in comments', body: commented },
    {
      title: 'Link behind a word',
      body: '<a href="https://zoom.us/j/999?pwd=abc">join here</a>',
      notes: '<p>Dial-in <a href="https://zoom.us/j/998?pwd=def">for the board</a>, then mute</p>',
    },
    {
      title: 'Caf&eacute; M&uuml;ller &ndash; we&rsquo;ll meet',
      body: 'Caf&eacute; M&uuml;ller &ndash; we&rsquo;ll meet &#x1F37D; &hellip; &unknown; &amp;amp;',
    },
  ]);
}

function seedLongTexts(seed: SeedBuilder): void {
  const id = untidyContact(seed, '123', {
    name: ['Long', 'Body'],
    from: 'Mail clients put whole threads, pictures and log files into a description.',
  });
  addMeetings(seed, id, [
    { title: 'A thread of nine years', body: fill('<p>On Monday they wrote: see below.</p>') },
    { title: 'One word', body: fill('A') },
    { title: 'Tags that never close', body: fill('<p ') },
    { title: 'Quotes in quotes', body: fill('<blockquote>'), notes: fill('<div><b>') },
    { title: 'A picture in the text', body: fill('<img src="data:image/png;base64,iVBORw0KGgo') },
    { title: 'A log file', body: fill('2019-04-01T00:00:00Z ERROR x=1 & y<2\n') },
    { title: 'Entities', body: fill('&amp;&lt;&#128512;') },
  ]);
}
