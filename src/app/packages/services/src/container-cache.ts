export type ContainerCache = {
  /** The value under `key`, loaded at most once per `ttlMs`; a failed load is not kept. */
  get<T>(key: CacheKey<T>, load: () => Promise<T>): Promise<T>;
};

/** A name that remembers the type of what is stored under it. */
export type CacheKey<T> = { name: string; readonly type?: T };

const ttlMs = 5 * 60_000;

/**
 * Keeps answers about the account for five minutes, for as long as HubSpot keeps the function's
 * container alive. So a new outcome option or a renamed owner shows up after five minutes at the latest.
 */
export function createContainerCache(now: () => number): ContainerCache {
  const entries = new Map<string, { expires: number; value: Promise<unknown> }>();
  return {
    get<T>(key: CacheKey<T>, load: () => Promise<T>): Promise<T> {
      const known = entries.get(key.name);
      if (known !== undefined && known.expires > now()) return valueFor(key, known.value);
      const value = load();
      entries.set(key.name, { expires: now() + ttlMs, value });
      value.catch(() => {
        if (entries.get(key.name)?.value === value) entries.delete(key.name);
      });
      return value;
    },
  };
}

/** Only `get` stores values, always the result of `load` for the same key, so the key's type holds. */
function valueFor<T>(_key: CacheKey<T>, value: Promise<unknown>): Promise<T> {
  return value as Promise<T>;
}
