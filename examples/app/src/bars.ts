import type { CountsQuery } from "@plangraph/client";
import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

import { nameOf } from "./texts";

echarts.use([BarChart, GridComponent, AriaComponent, SVGRenderer]);

type Row = NonNullable<CountsQuery["counts"]>[number];

/** Draws counts as bars, the most on top; chosen is told the id of the entity whose bar was clicked. */
export function drawBars(into: HTMLElement, rows: readonly Row[], chosen: (id: string) => void): void {
  const chart = echarts.init(into, null, { renderer: "svg" });
  const ordered = [...rows].reverse();
  chart.setOption({
    aria: { enabled: true },
    animation: false,
    grid: { left: 8, right: 40, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: "value", show: false },
    yAxis: {
      type: "category",
      data: ordered.map((row) => (row.entity ? nameOf(row.entity) : row.key)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { width: 150, overflow: "truncate", color: "#1d2a28" },
    },
    series: [
      {
        type: "bar",
        data: ordered.map(({ count }) => count),
        itemStyle: { color: "#00695c" },
        label: { show: true, position: "right", color: "#1d2a28" },
      },
    ],
  });
  chart.on("click", ({ dataIndex }) => {
    const id = ordered[dataIndex ?? -1]?.entity?.id;
    if (id) chosen(id);
  });
  addEventListener("resize", () => {
    chart.resize();
  });
}
