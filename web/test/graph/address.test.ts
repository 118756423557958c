import { expect, test } from "vitest";

import { read, write } from "../../src/graph/address";
import { EMPTY, type Picture } from "../../src/graph/model";
import { graphPath } from "../../src/state/places";

test("a picture is read as it was written", () => {
  const picture: Picture = {
    around: ["industry-1", "company-2"],
    steps: [
      { id: "company-2", type: "PART_OF" },
      { id: "area-3", type: null },
    ],
    way: { from: "company-2", to: "area-3", hubs: true, number: 2 },
    hidden: ["event-4"],
    pinned: new Map([["area-3", { x: -12, y: 340 }]]),
    off: ["POLICY", "AWARD"],
    aims: false,
    again: { steps: 1, held: new Map([["company-2", { x: 0, y: 5 }]]) },
    selected: "link-part_of-5",
  };
  expect(read(write(picture))).toEqual(picture);
  expect(write(read(write(picture)))).toBe(write(picture));
});

test("an empty picture needs no words", () => {
  expect(write(EMPTY)).toBe("");
  expect(read("")).toEqual(EMPTY);
});

test("addresses of other views begin a picture", () => {
  const search = graphPath("industry-1", "company-2").slice("/graph".length);
  expect(read(search)).toEqual({ ...EMPTY, around: ["industry-1", "company-2"] });
});

test.each([
  "?expand=a~NO_TYPE&expand=~PART_OF",
  "?pin=a~1,b&pin=a&pin=~1,2",
  "?path=a&path=b~c",
  "?off=PLANET&laid=many&facts=yes",
])("what %s cannot mean is left out", (search) => {
  expect(read(search)).toEqual(EMPTY);
});

test("a layout made again counts no steps that are not there", () => {
  expect(read("?around=a&expand=b&laid=9").again).toEqual({ steps: 1, held: new Map() });
});
