import { expect, test } from "vitest";

import {
  act,
  type Action,
  EMPTY,
  type History,
  isExpanded,
  opened,
  type Picture,
} from "../../src/graph/model";

const start: Picture = { ...EMPTY, around: ["a"] };

function after(...actions: Action[]): History {
  return actions.reduce(act, opened(start));
}

test("what is done is undone and done again, and a new deed forgets what was undone", () => {
  const expanded = after({ do: "expand", id: "b", type: "PART_OF" }, { do: "hide", ids: ["c"] });
  const undone = act(expanded, { do: "undo" });
  expect(undone.present.hidden).toEqual([]);
  expect(undone.present.steps).toEqual([{ id: "b", type: "PART_OF" }]);
  expect(act(undone, { do: "redo" }).present).toEqual(expanded.present);
  expect(act(act(undone, { do: "undo" }), { do: "undo" }).present).toEqual(start);
  const other = act(undone, { do: "filter", kind: "AREA" });
  expect(other.future).toEqual([]);
  expect(act(other, { do: "redo" })).toBe(other);
});

test("selecting is no deed to undo", () => {
  const history = after({ do: "select", id: "b" });
  expect(history.past).toEqual([]);
  expect(history.present.selected).toBe("b");
});

test("what is expanded already is not expanded again", () => {
  const once = after({ do: "expand", id: "b", type: null });
  expect(act(once, { do: "expand", id: "b", type: "DEVELOPS" })).toBe(once);
  expect(act(once, { do: "expand", id: "a", type: null })).toBe(once);
  expect(isExpanded(once.present, "a", "RECEIVED")).toBe(true);
  expect(isExpanded(once.present, "c", null)).toBe(false);
  expect(isExpanded(after({ do: "expand", id: "b", type: "PART_OF" }).present, "b", null)).toBe(false);
});

test("adding an entity selects it, shows it again where it was hidden, and begins an empty picture", () => {
  const { present } = after({ do: "hide", ids: ["b"] }, { do: "add", id: "b" });
  expect(present).toMatchObject({ hidden: [], selected: "b", steps: [{ id: "b", type: null }] });
  expect(act(opened(EMPTY), { do: "add", id: "b" }).present).toMatchObject({ around: ["b"], steps: [] });
  expect(after({ do: "add", id: "a" }).present).toMatchObject({ around: ["a"], steps: [], selected: "a" });
});

test("hiding what is selected selects nothing; showing all brings everything back", () => {
  const hidden = after(
    { do: "select", id: "b" },
    { do: "hide", ids: ["b", "b"] },
    { do: "filter", kind: "EVENT" },
    { do: "aims" },
  );
  expect(hidden.present).toMatchObject({ hidden: ["b"], selected: null, off: ["EVENT"], aims: false });
  expect(act(hidden, { do: "show all" }).present).toMatchObject({ hidden: [], off: [], aims: true });
});

test("the legend's switches go both ways", () => {
  const off = after({ do: "filter", kind: "AREA" }, { do: "filter", kind: "EVENT" });
  expect(off.present.off).toEqual(["AREA", "EVENT"]);
  expect(act(off, { do: "filter", kind: "AREA" }).present.off).toEqual(["EVENT"]);
});

test("pins are whole; laying out again holds those of that moment", () => {
  const laid = after(
    { do: "expand", id: "b", type: null },
    { do: "pin", id: "b", at: { x: 10.4, y: -0.2 } },
    { do: "lay out" },
    { do: "pin", id: "b", at: { x: 99, y: 1 } },
  );
  expect(laid.present.pinned.get("b")).toEqual({ x: 99, y: 1 });
  expect(laid.present.again).toEqual({ steps: 1, held: new Map([["b", { x: 10, y: 0 }]]) });
  expect(act(laid, { do: "unpin", id: "b" }).present.pinned.size).toBe(0);
});

test("a path shows its ends, were they hidden", () => {
  const { present } = after(
    { do: "hide", ids: ["a", "b", "c"] },
    { do: "way", way: { from: "a", to: "b", hubs: false, number: 0 } },
  );
  expect(present.hidden).toEqual(["c"]);
});
