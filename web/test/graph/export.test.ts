import { expect, test } from "vitest";

import { shown } from "../../src/graph/contents";
import { entitiesCsv, graphml, linksCsv, pictureJson, svg } from "../../src/graph/export";
import { EMPTY } from "../../src/graph/model";
import type { Palette } from "../../src/graph/palette";
import { sceneOf } from "../../src/graph/scene";
import { ALL_KINDS } from "../../src/kinds";
import { CONTENTS } from "./plan";

const SHOWN = shown(CONTENTS, EMPTY);
const AT = new Map([
  ["a", { x: 1.5, y: -2 }],
  ["b", { x: 0, y: 300 }],
]);
const PALETTE: Palette = {
  ...{ paper: "#fff", ink: "#000", soft: "#555", line: "#999", accent: "#0aa", aim: "#840" },
  kinds: Object.fromEntries(ALL_KINDS.map((kind) => [kind, "#123456"])) as Palette["kinds"],
};

test("links as CSV name both ends", () => {
  const [head, first] = linksCsv(SHOWN).split("\r\n");
  expect(head).toBe(
    "\uFEFFsource,sourceEn,sourceKind,sourceId,link,target,targetEn,targetKind,targetId,intended,id",
  );
  expect(first).toBe("名c,,COMPANY,c,DEVELOPS,名d,Name d,PROJECT,d,true,link-DEVELOPS-c-d");
});

test("entities as CSV", () => {
  expect(entitiesCsv(SHOWN).split("\r\n")[4]).toBe("d,PROJECT,名d,Name d,true");
});

test("JSON holds entities, places and links", () => {
  const { nodes, links } = JSON.parse(pictureJson(SHOWN, AT)) as { nodes: object[]; links: object[] };
  expect(nodes[1]).toEqual({
    id: "a",
    kind: "INDUSTRY",
    name: "名a",
    nameEn: "Name a",
    intended: false,
    x: 1.5,
    y: -2,
  });
  expect(links).toEqual(SHOWN.links);
});

test("GraphML is well formed, whatever names hold", () => {
  const [first] = SHOWN.entities;
  if (!first) throw new Error("no entity");
  const text = graphml({ entities: [{ ...first, name: `"名" <&>` }], links: SHOWN.links.slice(0, 1) }, AT);
  expect(text).toContain('<data key="node-name">&quot;名&quot; &lt;&amp;&gt;</data>');
  expect(text).toContain('<data key="node-y">300</data>');
  expect(text).toContain('<edge id="link-DEVELOPS-c-d" source="c" target="d">');
  expect(text).toContain('<data key="edge-intended">true</data>');
  expect(text.match(/<(node|edge|data|graph|graphml)\b[^>]*>/g)?.length).toBe(
    text.match(/<\/(node|edge|data|graph|graphml)>/g)?.length,
  );
});

test("SVG has every mark, every line, aims dashed, and room for all", () => {
  const text = svg(
    sceneOf({
      shown: SHOWN,
      picture: EMPTY,
      positions: AT,
      totals: new Map(),
      onWay: new Set(),
      language: "zh-CN",
    }),
    PALETTE,
    "图谱 & co",
  );
  expect(text).toContain("<title>图谱 &amp; co</title>");
  expect(text.match(/marker-end/g)).toHaveLength(SHOWN.links.length);
  expect(text.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(text).toContain("建设运营 · 意向");
  for (const { name } of SHOWN.entities) expect(text).toContain(`>${name}</text>`);
  expect(text).not.toMatch(/NaN|Infinity/);
});

test("an empty picture is an SVG too", () => {
  expect(svg({ marks: [], lines: [] }, PALETTE, "")).not.toMatch(/NaN|Infinity/);
});
