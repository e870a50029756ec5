import type { DetailsMessages } from './en.ts';

export const de: DetailsMessages = {
  bookAgain: 'Neu buchen',
  bookNext: 'Nächstes Meeting buchen',
  bookAgainTitle: (title) => `Neu buchen: ${title}`,
  bookNextTitle: (title) => `Nächstes Meeting nach ${title} buchen`,
  bookedNext: (time) => `Nächstes Meeting gebucht für ${time}`,
  oldTime: (time) => `Bisher ${time}`,
  show: 'Anzeigen',
  writeTo: () => 'E-Mail',
  offer: {
    subject: (title) => `Neue Zeit für ${title}`,
    greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
    times: (city) => `würde Ihnen eine dieser Zeiten passen (Zeit in ${city})?`,
    noTimes: 'wann würde es Ihnen stattdessen passen?',
    page: (url) => `Hier können Sie auch eine andere Zeit wählen: ${url}`,
    pageOnly: (url) => `Hier können Sie eine neue Zeit wählen: ${url}`,
  },
};
