import { CustomChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent } from "echarts/components";
import { type EChartsType, init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ReactNode, useEffect, useRef } from "react";

import { type Drawing, height, option, type Palette } from "./option";
import type { Point } from "./points";

register([AriaComponent, CustomChart, GridComponent, ScatterChart, SVGRenderer]);

/** The plot itself, with ECharts, which loads with it. */
export default function Chart({
  points,
  drawing,
  onChoose,
}: {
  points: readonly Point[];
  drawing: Omit<Drawing, "palette" | "font" | "width">;
  /** Called with the key of the point that the reader clicks. */
  onChoose: (key: string) => void;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const choose = useRef(onChoose);

  useEffect(() => {
    choose.current = onChoose;
  });

  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: "svg" });
    made.on("click", ({ name }) => {
      choose.current(name);
    });
    chart.current = made;
    return () => {
      made.dispose();
    };
  }, []);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const draw = () => {
      chart.current?.resize();
      chart.current?.setOption(
        option(points, {
          ...drawing,
          palette: palette(element),
          font: getComputedStyle(element).fontFamily,
          width: element.clientWidth,
        }),
        { notMerge: true },
      );
    };
    const size = new ResizeObserver(draw);
    size.observe(element);
    // The colours follow the system's, and the reader's switch.
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", draw);
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      size.disconnect();
      dark.removeEventListener("change", draw);
      theme.disconnect();
    };
  }, [points, drawing]);

  return <div ref={place} className="chart" style={{ height: height(points, drawing.narrow) }} />;
}

// Custom properties keep light-dark() as it is written; only a colour that is used is one of the two.
function palette(element: HTMLElement): Palette {
  const probe = element.appendChild(document.createElement("span"));
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: colour("ink"),
    soft: colour("soft"),
    line: colour("line"),
    result: colour("accent"),
    aim: colour("aim"),
    surface: colour("surface"),
  };
  probe.remove();
  return colours;
}
