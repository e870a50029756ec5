const name = /^(?:"[^"\s\p{C}]+"|[^\s"@<>()[\],;:\\\p{C}]+)$/u;
const host = /^(?:[\p{L}\p{M}\p{N}_-]+\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;

/**
 * Whether a text can be an e-mail address at all: something, `@`, a domain with a dot, in any script, without
 * blanks. Whether there is such an address, only HubSpot can judge.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  return text.length <= 254 && name.test(text.slice(0, at)) && host.test(text.slice(at + 1));
}

/**
 * The addresses in a text as people paste them: with commas, semicolons, blanks or lines between, names
 * beside them as an address book has them, `mailto:` before and dots after. Each once, whatever its case.
 * What is no address is there as well, as it was typed.
 */
export function addressesIn(text: string): string[] {
  const bare = text
    // What cannot be seen comes along from web pages.
    .replace(/\p{Cf}/gu, '')
    .replace(/"[^"]*"(?!@)|'[^'@]*'(?=\s*<)/g, ' ')
    .replace(/(^|[\s,;，；、>])[^@<>;\n]*<([^<>]*)>/g, '$1 $2 ');
  const typed = bare.split(/[\s,;，；、]+/).map((word) => {
    const address = word.replace(/^['"<([]+|['">)\].:]+$/g, '');
    return /^mailto:/i.test(address) ? address.replace(/^mailto:|\?.*$/gi, '') : address;
  });
  const byAddress = new Map<string, string>();
  for (const one of typed.filter(Boolean)) {
    if (!byAddress.has(one.toLowerCase())) byAddress.set(one.toLowerCase(), one);
  }
  return [...byAddress.values()];
}
