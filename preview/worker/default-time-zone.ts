/**
 * Makes `Intl.DateTimeFormat` and the `toLocale…String` methods of `Date` use `timeZone` where no zone is named, as a
 * browser in that zone would. `Date` getters such as `getHours` keep the machine's zone.
 */
export function setDefaultTimeZone(timeZone: string): void {
  const withZone = (options: Intl.DateTimeFormatOptions | undefined) => ({ timeZone, ...options });

  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locales, options]) => new target(locales, withZone(options)),
    apply: (target, _self, [locales, options]) => new target(locales, withZone(options)),
  });

  for (const method of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = Date.prototype[method];
    Date.prototype[method] = function (
      this: Date,
      locales?: Intl.LocalesArgument,
      options?: Intl.DateTimeFormatOptions,
    ) {
      return original.call(this, locales, withZone(options));
    };
  }
}
