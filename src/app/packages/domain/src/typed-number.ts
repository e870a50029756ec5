/**
 * What somebody has typed into a field for numbers, as HubSpot takes it: `1250.5` for `1.250,50`. Digits of
 * every script count. One separator before three digits means what it means in the rep's language; where it
 * means nothing there, or the text is no number, there is no answer.
 */
export function typedNumber(text: string, locale: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/٫/g, ',')
    .replace(/[٬’'\s]/g, '_')
    .replace('\u2212', '-');
  const [, sign = '', amount = ''] = /^([+-]?)(\d[\d.,_]*)$/.exec(plain) ?? [];
  const marks = amount.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const isOne = marks.length === 1;
  const isBoth = marks.some((mark) => mark !== last);
  const after = amount.length - 1 - amount.lastIndexOf(last ?? '');
  let decimal = isBoth || isOne ? last : undefined;
  if (isOne && after === 3 && /^[1-9]\d{0,2}[.,]/.test(amount)) {
    const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
    const used = parts.find(({ value }) => value === last)?.type;
    if (used === undefined) return undefined;
    decimal = used === 'decimal' ? last : undefined;
  }
  const at = decimal === undefined ? amount.length : amount.lastIndexOf(decimal);
  const whole = amount.slice(0, at);
  const fraction = amount.slice(at + 1);
  // In groups of three, or of two and then three.
  const isWhole = /^(?:\d+|\d{1,3}([.,_])(?:\d{2,3}\1)*\d{3})$/.test(whole);
  if (amount === '' || !isWhole || !/^\d*$/.test(fraction)) return undefined;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Ten digits of a script follow each other. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let count = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - count - 1))) count += 1;
  return String(count % 10);
}
