/** What a browser says of the page that a request comes from; other clients say nothing. */
export type Caller = {
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
};

/** Whether a page of another site, or of another port, made a browser send this. */
export function isFromForeignPage({ host, origin, fetchSite }: Caller): boolean {
  if (origin !== undefined && origin !== `http://${host ?? ''}`) return true;
  return fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none';
}

/**
 * Whether a name is not this machine's. A name of another that is pointed at this machine makes a browser
 * take the emulator for a part of that site. Such a name has a dot; an address or the bare name of a
 * container cannot be one.
 */
export function isForeignHost(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '');
  const isAddress = /^\[[\da-f:.]+\]$/i.test(name) || /^\d+(\.\d+){3}$/.test(name);
  return !isAddress && !/^[\w-]+$/.test(name) && !/^[\w.-]+\.localhost$/i.test(name);
}
