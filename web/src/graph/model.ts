import type { EntityKind, LinkType } from "../api/generated/graphql";

/** A place in the picture; the layout's unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A step of expanding: an entity's neighbours, by links of one type or of all. */
export interface Step {
  readonly id: string;
  readonly type: LinkType | null;
}

/** The way from one entity to another that is asked for, and which of the ways found is shown. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** Whether it may lead through entities that are linked with very many. */
  readonly hubs: boolean;
  readonly number: number;
}

/** Where the reader had the layout made again: after how many steps, and what was pinned then. */
export interface Again {
  readonly steps: number;
  readonly held: ReadonlyMap<string, Point>;
}

/** All that makes a picture, short enough for an address: what is asked, not what was answered. */
export interface Picture {
  /** The entities it starts from, each with all its neighbours. */
  readonly around: readonly string[];
  readonly steps: readonly Step[];
  readonly way: Way | null;
  readonly hidden: readonly string[];
  readonly pinned: ReadonlyMap<string, Point>;
  /** Kinds that the legend has switched off. */
  readonly off: readonly EntityKind[];
  /** Whether links that plans only aim at are shown. */
  readonly aims: boolean;
  readonly again: Again | null;
  /** The entity or link that is looked at. */
  readonly selected: string | null;
}

/** A picture of nothing. */
export const EMPTY: Picture = {
  around: [],
  steps: [],
  way: null,
  hidden: [],
  pinned: new Map(),
  off: [],
  aims: true,
  again: null,
  selected: null,
};

/** A picture, and those before and after it that undo and redo lead to. */
export interface History {
  readonly past: readonly Picture[];
  readonly present: Picture;
  readonly future: readonly Picture[];
}

/** What a reader does with a picture. */
export type Action =
  | { readonly do: "open"; readonly picture: Picture }
  | { readonly do: "begin"; readonly around: readonly string[] }
  | { readonly do: "restart" }
  | { readonly do: "add"; readonly id: string }
  | { readonly do: "expand"; readonly id: string; readonly type: LinkType | null }
  | { readonly do: "hide"; readonly ids: readonly string[] }
  | { readonly do: "show all" }
  | { readonly do: "pin"; readonly id: string; readonly at: Point }
  | { readonly do: "unpin"; readonly id: string }
  | { readonly do: "filter"; readonly kind: EntityKind }
  | { readonly do: "aims" }
  | { readonly do: "way"; readonly way: Way | null }
  | { readonly do: "lay out" }
  | { readonly do: "select"; readonly id: string | null }
  | { readonly do: "undo" }
  | { readonly do: "redo" };

/** The history of a picture that is opened now. */
export function opened(picture: Picture): History {
  return { past: [], present: picture, future: [] };
}

/** What an action makes of a history. Selecting, and opening another picture, cannot be undone. */
export function act(history: History, action: Action): History {
  const { past, present, future } = history;
  switch (action.do) {
    case "open":
      return opened(action.picture);
    case "begin":
      return opened({ ...present, around: action.around });
    case "restart":
      return opened(EMPTY);
    case "select":
      return action.id === present.selected
        ? history
        : { ...history, present: { ...present, selected: action.id } };
    case "undo": {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
    }
    case "redo": {
      const [next, ...rest] = future;
      return next ? { past: [...past, present], present: next, future: rest } : history;
    }
    default: {
      const next = changed(present, action);
      return next === present ? history : { past: [...past, present], present: next, future: [] };
    }
  }
}

type Changing = Exclude<Action, { do: "open" | "begin" | "restart" | "select" | "undo" | "redo" }>;

function changed(picture: Picture, action: Changing): Picture {
  switch (action.do) {
    case "add": {
      const hidden = picture.hidden.filter((id) => id !== action.id);
      const known = picture.around.includes(action.id) || isExpanded(picture, action.id, null);
      if (known) return { ...picture, hidden, selected: action.id };
      if (picture.around.length === 0) return { ...picture, around: [action.id], selected: action.id };
      const steps = [...picture.steps, { id: action.id, type: null }];
      return { ...picture, hidden, steps, selected: action.id };
    }
    case "expand":
      if (isExpanded(picture, action.id, action.type)) return picture;
      return { ...picture, steps: [...picture.steps, { id: action.id, type: action.type }] };
    case "hide": {
      const hidden = [...new Set([...picture.hidden, ...action.ids])];
      const selected = action.ids.includes(picture.selected ?? "") ? null : picture.selected;
      return { ...picture, hidden, selected };
    }
    case "show all":
      return { ...picture, hidden: [], off: [], aims: true };
    case "pin":
      return { ...picture, pinned: new Map([...picture.pinned, [action.id, rounded(action.at)]]) };
    case "unpin":
      return { ...picture, pinned: new Map([...picture.pinned].filter(([id]) => id !== action.id)) };
    case "filter": {
      const on = picture.off.includes(action.kind);
      return {
        ...picture,
        off: on ? picture.off.filter((kind) => kind !== action.kind) : [...picture.off, action.kind],
      };
    }
    case "aims":
      return { ...picture, aims: !picture.aims };
    case "way": {
      const ends = action.way ? [action.way.from, action.way.to] : [];
      return { ...picture, way: action.way, hidden: picture.hidden.filter((id) => !ends.includes(id)) };
    }
    case "lay out":
      return { ...picture, again: { steps: picture.steps.length, held: picture.pinned } };
  }
}

/** Whether an entity's neighbours by links of this type, or of all types, have been asked for. */
export function isExpanded(picture: Picture, id: string, type: LinkType | null): boolean {
  return (
    picture.around.includes(id) ||
    picture.steps.some((step) => step.id === id && (step.type === null || step.type === type))
  );
}

/** A point in whole units, as an address holds it. */
export function rounded({ x, y }: Point): Point {
  // + 0 makes 0 of -0.
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}
