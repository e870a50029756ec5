/** What may become a value on its way through JSON: a date where an ISO string is, an error where its report is. */
export type BeforeJson<Json> =
  | Json
  | { toJSON(): Json }
  | (Json extends readonly (infer Item)[]
      ? readonly BeforeJson<Item>[]
      : Json extends object
        ? { [Key in keyof Json]: BeforeJson<Json[Key]> }
        : never);

/** The JSON form of a value that holds nothing JSON cannot carry (no functions, symbols or cycles). */
export function toJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
