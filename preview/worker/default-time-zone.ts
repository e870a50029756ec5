type Locales = Intl.LocalesArgument;
type Options = Intl.DateTimeFormatOptions;
type Formatter = (this: Date, locales?: Locales, options?: Options) => string;

/**
 * Makes `Intl.DateTimeFormat` and the `toLocale…String` methods of `Date` use `timeZone` where no zone is named, as a
 * browser in that zone would. `Date` getters such as `getHours` keep the machine's zone.
 */
export function setDefaultTimeZone(timeZone: string): void {
  const withZone = (options: Options | undefined): Options => ({ timeZone, ...options });

  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locales, options]: [Locales?, Options?]) =>
      new target(locales, withZone(options)),
    apply: (target, _self, [locales, options]: [Locales?, Options?]) =>
      target(locales, withZone(options)),
  });

  const inZone = (format: Formatter): Formatter =>
    function (this: Date, locales, options) {
      return format.call(this, locales, withZone(options));
    };
  const { prototype } = Date;
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as Formatter;
    Object.defineProperty(prototype, name, { value: inZone(method) });
  }
}
