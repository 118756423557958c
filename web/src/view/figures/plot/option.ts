import type { CustomSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { AriaComponentOption, GridComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";

import type { Language } from "../../../state/language";
import type { Point } from "./points";

/** What ECharts is asked to draw. */
export type Option = ComposeOption<
  CustomSeriesOption | ScatterSeriesOption | AriaComponentOption | GridComponentOption
>;

/** The colours of the page, as ECharts knows them. */
export interface Palette {
  ink: string;
  soft: string;
  line: string;
  result: string;
  aim: string;
  surface: string;
}

/** How the points are drawn. */
export interface Drawing {
  language: Language;
  palette: Palette;
  font: string;
  /** In pixels. */
  width: number;
  narrow: boolean;
  logarithmic: boolean;
  /** Whether values are percentages. */
  percent: boolean;
  /** The indicators that the reader looks for. */
  marked: readonly string[];
  /** What a screen reader says instead. */
  description: string;
}

/** How high a line of the plot is, in pixels: in a narrow window its name stands above it. */
export const LINE = { narrow: 64, wide: 34 } as const;
const AXIS = 40;

/** How high the plot is, in pixels. */
export function height(points: readonly Point[], narrow: boolean): number {
  return points.length * (narrow ? LINE.narrow : LINE.wide) + AXIS;
}

/** Points as lines of dots (results) and diamonds (aims), which a dashed line joins. */
export function option(points: readonly Point[], drawing: Drawing): Option {
  const { palette, narrow, width, font, language } = drawing;
  const number = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 2 });
  const names = Math.min(longest(points.map(({ name }) => name)) + 10, 400, width * 0.34);
  const texts = points.map(({ marks }) => marks.map(({ text }) => text));
  const before = longest(texts.map((all) => (all.length > 1 ? (all[0] ?? "") : ""))) + 14;
  const behind = longest(texts.map((all) => all.at(-1) ?? "")) + 14;
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: 13, color: palette.ink },
    aria: { enabled: true, label: { enabled: true, description: drawing.description } },
    grid: {
      left: narrow ? 10 : names + before,
      right: narrow ? 24 : behind,
      top: narrow ? 14 : 4,
      bottom: AXIS,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: drawing.logarithmic ? "log" : "value",
      splitNumber: narrow ? 3 : 5,
      axisLabel: {
        color: palette.soft,
        hideOverlap: true,
        ...(narrow && { alignMinLabel: "left", alignMaxLabel: "right" }),
        formatter: (value: number) => number.format(value) + (drawing.percent ? "%" : ""),
      },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: points.map(({ key }) => key),
      axisTick: { show: false },
      axisLine: { show: !narrow, lineStyle: { color: palette.line } },
      axisLabel: {
        interval: 0,
        ...(narrow
          ? {
              inside: true,
              margin: 0,
              verticalAlign: "bottom",
              padding: [0, 0, 9, 0],
              width: width - 20,
              lineHeight: 18,
            }
          : { margin: before, width: names - 10, lineHeight: 16 }),
        overflow: narrow ? "truncate" : "break",
        fontSize: 13,
        color: palette.ink,
        rich: { marked: { fontWeight: 700, color: palette.ink }, figures: { color: palette.soft } },
        formatter: (_: string, index: number) => lineName(points[index], drawing),
      },
    },
    series: [joins(points, palette), marks(points, "ACTUAL", drawing), marks(points, "TARGET", drawing)],
  };
}

function lineName(point: Point | undefined, { narrow, marked }: Drawing): string {
  if (!point) return "";
  const name = marked.includes(point.indicator) ? `{marked|${point.name}}` : point.name;
  if (!narrow) return name;
  const figures = [...point.marks]
    .sort((a, b) => a.basis.localeCompare(b.basis))
    .map(({ basis, text }) => `${basis === "TARGET" ? "◇" : "●"} ${text}`);
  return `${name}\n{figures|${figures.join("   ")}}`;
}

// In pixels, at 13 pixels a letter of Chinese.
function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.replace(/\p{Script=Han}/gu, "xx").length * 6.6));
}

function joins(points: readonly Point[], palette: Palette): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 1,
    encode: { x: [0, 1], y: 2 },
    data: points.flatMap(({ marks }, index) =>
      marks.length > 1 ? [[marks[0]?.value ?? 0, marks.at(-1)?.value ?? 0, index]] : [],
    ),
    renderItem: (_, api) => {
      const [x1, y1] = api.coord([api.value(0), api.value(2)]);
      const [x2, y2] = api.coord([api.value(1), api.value(2)]);
      return {
        type: "line",
        shape: { x1: x1 ?? 0, y1: y1 ?? 0, x2: x2 ?? 0, y2: y2 ?? 0 },
        style: { stroke: palette.soft, lineWidth: 1.5, lineDash: [4, 4] },
      };
    },
  };
}

function marks(
  points: readonly Point[],
  basis: Point["marks"][number]["basis"],
  { palette, narrow, font }: Drawing,
): ScatterSeriesOption {
  const aim = basis === "TARGET";
  return {
    type: "scatter",
    symbol: aim ? "diamond" : "circle",
    symbolSize: aim ? 15 : 12,
    z: aim ? 3 : 2,
    cursor: "pointer",
    itemStyle: aim
      ? { color: palette.surface, borderColor: palette.aim, borderWidth: 2, opacity: 1 }
      : { color: palette.result, opacity: 1 },
    data: points.flatMap((point, index) =>
      point.marks.flatMap((mark, place) =>
        mark.basis === basis
          ? [
              {
                value: [mark.value, index],
                name: point.key,
                label: {
                  show: !narrow && (place === 0 || place === point.marks.length - 1),
                  // The smaller to the left, the larger, and one alone, to the right.
                  position: place === 0 && point.marks.length > 1 ? ("left" as const) : ("right" as const),
                  formatter: mark.text,
                  fontFamily: font,
                  color: aim ? palette.aim : palette.ink,
                },
              },
            ]
          : [],
      ),
    ),
  };
}
