import type { NeighbourhoodQuery } from "@plangraph/client";
import { GraphChart } from "echarts/charts";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

import { nameOf } from "./texts";

echarts.use([GraphChart, SVGRenderer]);

type Subgraph = NonNullable<NeighbourhoodQuery["subgraph"]>;

const COLOURS: Readonly<Record<string, string>> = {
  INDUSTRY: "#00695c",
  PROJECT: "#b23c00",
  COMPANY: "#1b5fb4",
  INSTITUTION: "#5e35b1",
  AREA: "#556b00",
  POLICY: "#ad1457",
};

/** Draws entities and their links; chosen is told the number of the link that was clicked. */
export function drawNetwork(
  into: HTMLElement,
  { nodes, links }: Subgraph,
  chosen: (link: number) => void,
): void {
  const chart = echarts.getInstanceByDom(into) ?? echarts.init(into, null, { renderer: "svg" });
  chart.setOption(
    {
      animation: false,
      series: [
        {
          type: "graph",
          layout: "force",
          force: { repulsion: 160, edgeLength: 70, layoutAnimation: false },
          roam: true,
          label: {
            show: nodes.length <= 40,
            position: "right",
            width: 110,
            overflow: "truncate",
            color: "#1d2a28",
          },
          data: nodes.map((node) => ({
            id: node.id,
            name: nameOf(node),
            symbolSize: 14,
            itemStyle: { color: COLOURS[node.kind] ?? "#5a5a5a" },
          })),
          links: links.map(({ source, target, intended }) => ({
            source: source.id,
            target: target.id,
            lineStyle: {
              width: 2,
              color: "#9aa6a3",
              type: intended ? "dashed" : "solid",
            },
          })),
        },
      ],
    },
    true,
  );
  chart.off("click");
  chart.on("click", ({ dataType, dataIndex }) => {
    if (dataType === "edge" && dataIndex !== undefined) chosen(dataIndex);
  });
}
