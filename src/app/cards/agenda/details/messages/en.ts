/** What a row leads to: its details, booking again, writing to the contact. */
export const en = {
  bookAgain: 'Book again',
  bookNext: 'Book the next one',
  bookAgainTitle: (title: string) => `Book again: ${title}`,
  bookNextTitle: (title: string) => `Book the next one after ${title}`,
  bookedNext: (time: string) => `Next one booked for ${time}`,
  oldTime: (time: string) => `Was ${time}`,
  show: 'Show',
  writeTo: (name: string) => `Write to ${name}`,
  offer: {
    subject: (title: string) => `New time for ${title}`,
    greeting: (name: string | null) => (name === null ? 'Hi,' : `Hi ${name},`),
    times: (city: string) => `Would one of these times work for you (${city} time)?`,
    noTimes: 'When would suit you for a new time?',
    page: (url: string) => `You can also choose another time here: ${url}`,
    pageOnly: (url: string) => `You can choose a new time here: ${url}`,
  },
};

export type DetailsMessages = typeof en;
