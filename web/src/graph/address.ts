import { ALL_KINDS } from "../kinds";
import { choices, flag, parse, type Parameter, print, type Shape, text, texts } from "../state/address";
import { ALL_TYPES } from "./links";
import { type Again, type Picture, type Point, rounded, type Step, type Way } from "./model";

// An id and what belongs to it stand on both sides of this; ids have none.
const MARK = "~";

const steps: Parameter<readonly Step[]> = {
  parse: (values) =>
    texts.parse(values).flatMap((value) => {
      const [id = "", type] = value.split(MARK);
      const known = ALL_TYPES.find((one) => one === type);
      return id === "" || (type !== undefined && !known) ? [] : [{ id, type: known ?? null }];
    }),
  print: (value) => value.map(({ id, type }) => (type ? id + MARK + type : id)),
};

const points: Parameter<ReadonlyMap<string, Point>> = {
  parse: (values) =>
    new Map(
      values.flatMap((value) => {
        const [, id, x, y] = /^(.+)~(-?\d{1,7}),(-?\d{1,7})$/.exec(value) ?? [];
        return id === undefined ? [] : [[id, rounded({ x: Number(x), y: Number(y) })] as const];
      }),
    ),
  print: (value) => [...value].map(([id, { x, y }]) => `${id}${MARK}${x},${y}`),
};

const way: Parameter<Way | null> = {
  parse([value]) {
    const [from, to, number, hubs] = (value ?? "").split(MARK);
    if (!from || !to) return null;
    return { from, to, number: /^\d{1,2}$/.test(number ?? "") ? Number(number) : 0, hubs: hubs === "hubs" };
  },
  print: (value) =>
    value ? [[value.from, value.to, value.number, ...(value.hubs ? ["hubs"] : [])].join(MARK)] : [],
};

const count: Parameter<number | null> = {
  parse: ([value]) => (/^\d{1,4}$/.test(value ?? "") ? Number(value) : null),
  print: (value) => (value === null ? [] : [String(value)]),
};

interface Written {
  around: readonly string[];
  expand: readonly Step[];
  path: Way | null;
  hide: readonly string[];
  pin: ReadonlyMap<string, Point>;
  off: Picture["off"];
  facts: boolean;
  laid: number | null;
  held: ReadonlyMap<string, Point>;
  select: string;
}

const SHAPE: Shape<Written> = {
  around: texts,
  expand: steps,
  path: way,
  hide: texts,
  pin: points,
  off: choices(ALL_KINDS),
  facts: flag,
  laid: count,
  held: points,
  select: text,
};

/** The picture that a query string says; what it does not say, or says wrongly, is as in an empty picture. */
export function read(search: string): Picture {
  const written = parse(SHAPE, search);
  const again: Again | null =
    written.laid === null
      ? null
      : { steps: Math.min(written.laid, written.expand.length), held: written.held };
  return {
    around: written.around,
    steps: written.expand,
    way: written.path,
    hidden: written.hide,
    pinned: written.pin,
    off: written.off,
    aims: !written.facts,
    again,
    selected: written.select || null,
  };
}

/** The query string, with its ? where there is something to say, that reads as this picture. */
export function write(picture: Picture): string {
  return print(SHAPE, {
    around: picture.around,
    expand: picture.steps,
    path: picture.way,
    hide: picture.hidden,
    pin: picture.pinned,
    off: picture.off,
    facts: !picture.aims,
    laid: picture.again?.steps ?? null,
    held: picture.again?.held ?? new Map<string, Point>(),
    select: picture.selected ?? "",
  });
}
