/** Where something stands in the JSON of a set. */
export type Path = readonly (string | number)[];

type Members = Readonly<Record<string | number, unknown>>;

/** What stands at a place; undefined when nothing does. */
export const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Members | undefined)?.[step], json);

/** The same with another value at a place; everything beside the way there stays the same object. */
export const withValue = <Json>(json: Json, path: Path, value: unknown): Json => {
  const [step, ...rest] = path;
  if (step === undefined) return value as Json;
  const inner = withValue((json as Members)[step], rest, value);
  if (Array.isArray(json)) return json.map((item, index) => (index === step ? inner : item)) as Json;
  return { ...json, [step]: inner };
};

const listAt = (json: unknown, path: Path): readonly unknown[] =>
  (valueAt(json, path) as readonly unknown[] | undefined) ?? [];

/** With one more at the end of the list at a place. */
export const withItem = <Json>(json: Json, list: Path, item: unknown): Json =>
  withValue(json, list, [...listAt(json, list), item]);

/** Without the item at a place of a list. */
export const withoutItem = <Json>(json: Json, item: Path): Json => {
  const list = item.slice(0, -1);
  const position = item.at(-1);
  return withValue(
    json,
    list,
    listAt(json, list).filter((_, index) => index !== position),
  );
};

/** Where an item of a list is after it moved by so many places; null when it cannot. */
export const placeAfter = (json: unknown, item: Path, by: number): Path | null => {
  const list = item.slice(0, -1);
  const to = Number(item.at(-1)) + by;
  return to < 0 || to >= listAt(json, list).length ? null : [...list, to];
};

/** With an item of a list moved by so many places. */
export const withMoved = <Json>(json: Json, item: Path, by: number): Json => {
  const to = placeAfter(json, item, by);
  if (to === null) return json;
  const list = item.slice(0, -1);
  const items = [...listAt(json, list)];
  const [moved] = items.splice(Number(item.at(-1)), 1);
  items.splice(Number(to.at(-1)), 0, moved);
  return withValue(json, list, items);
};
