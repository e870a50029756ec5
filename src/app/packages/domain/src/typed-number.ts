/**
 * What somebody has typed into a field for numbers, as HubSpot takes it: `1250.5` for `1.250,50`. Digits of
 * every script count. One separator before three digits means what it means in the rep's language; where it
 * means nothing there, or the text is no number, there is no answer.
 */
export function typedNumber(text: string, locale: string): string | undefined {
  const [, sign = '', amount = ''] = /^([+-]?)(\d[\d.,_]*)$/.exec(inOurSigns(text)) ?? [];
  const at = wholeEnd(amount, locale);
  if (at === undefined) return undefined;
  const whole = amount.slice(0, at);
  const fraction = amount.slice(at + 1);
  // In groups of three, or of two and then three.
  const isWhole = /^(?:\d+|\d{1,3}([.,_])(?:\d{2,3}\1)*\d{3})$/.test(whole);
  if (!isWhole || !/^\d*$/.test(fraction)) return undefined;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`;
}

/** With digits from 0 to 9, `.` and `,`, and `_` for what only ever groups digits. */
function inOurSigns(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/٫/g, ',')
    .replace(/[٬’'\s]/g, '_')
    .replace('\u2212', '-');
}

/** Where the whole part ends; nowhere if the one separator there is may mean either. */
function wholeEnd(amount: string, locale: string): number | undefined {
  const marks = amount.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return amount.length;
  const at = amount.lastIndexOf(last);
  if (marks.length > 1) return marks.every((mark) => mark === last) ? amount.length : at;
  const isLikeGroup = at === amount.length - 4 && /^[1-9]\d{0,2}[.,]/.test(amount);
  const meaning = isLikeGroup ? separatorIn(locale, last) : 'decimal';
  if (meaning === undefined) return undefined;
  return meaning === 'decimal' ? at : amount.length;
}

/** What a sign between digits is in a language. */
function separatorIn(locale: string, sign: string): string | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  return parts.find(({ value }) => value === sign)?.type;
}

/** Ten digits of a script follow each other. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let count = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - count - 1))) count += 1;
  return String(count % 10);
}
