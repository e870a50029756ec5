/** What a value becomes on its way through JSON: a date an ISO string, an error its report. */
export type JsonOf<T> = T extends { toJSON(): infer Json }
  ? JsonOf<Json>
  : T extends readonly (infer Item)[]
    ? JsonOf<Item>[]
    : T extends object
      ? { [Key in keyof T]: JsonOf<T[Key]> }
      : T;

/** The JSON form of a value that holds nothing JSON cannot carry (no functions, symbols or cycles). */
export function toJson<T>(value: T): JsonOf<T> {
  return JSON.parse(JSON.stringify(value)) as JsonOf<T>;
}
