import { lazy, type ReactNode, Suspense, useMemo } from "react";

import { useLanguage, useSay } from "../../../state/preferences";
import { MESSAGES } from "../messages";
import type { Row } from "../row";
import { height } from "./option";
import { isLogarithmic, measures, points as pointsOf } from "./points";
import { useNarrow } from "./useNarrow";

// ECharts is as large as all the rest of the pages.
const Chart = lazy(() => import("./chart"));

/** The rows as a plot of one measure at a time; the table says the same. */
export function Plot({
  rows,
  measure: wanted,
  marked,
  onMeasure,
  onChoose,
}: {
  rows: readonly Row[];
  /** The measure asked for; the first that there is where it is none of these rows. */
  measure: string;
  /** Ids of indicators to stand out. */
  marked: readonly string[];
  onMeasure: (measure: string) => void;
  /** Called with the key of the row whose mark is clicked. */
  onChoose: (key: string) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const narrow = useNarrow();
  const all = useMemo(() => measures(rows), [rows]);
  const measure = all.includes(wanted) ? wanted : (all[0] ?? "");
  const points = useMemo(() => pointsOf(rows, measure, language), [rows, measure, language]);
  const logarithmic = isLogarithmic(points);
  const description = `${say("plotDescription")}${points.length}`;
  const drawing = useMemo(
    () => ({
      language,
      narrow,
      logarithmic,
      percent: ["growth", "relative", "%"].includes(measure),
      marked,
      description,
    }),
    [language, narrow, logarithmic, measure, marked, description],
  );
  const label = (name: string) =>
    name === "growth" || name === "relative" ? say(name) : `${say("plotUnit")}${name}`;
  return (
    <section className="plot" aria-labelledby="plot">
      <header>
        <h2 id="plot">{say("plotTitle")}</h2>
        {points.length > 0 && (
          <>
            <label htmlFor="plot-measure">{say("plotOf")}</label>
            <select
              id="plot-measure"
              value={measure}
              onChange={(event) => {
                onMeasure(event.target.value);
              }}
            >
              {all.map((name) => (
                <option key={name} value={name}>
                  {label(name)}
                </option>
              ))}
            </select>
            <ul className="legend">
              <li className="result">{say("result")}</li>
              <li className="aimed">{say("aim")}</li>
              {logarithmic && <li>{say("logarithmic")}</li>}
            </ul>
          </>
        )}
      </header>
      {points.length === 0 ? (
        <p>{say("noPlot")}</p>
      ) : (
        <Suspense
          fallback={
            <div className="skeleton" style={{ height: height(points, narrow) }}>
              <span className="bar" />
            </div>
          }
        >
          <Chart points={points} drawing={drawing} onChoose={onChoose} />
        </Suspense>
      )}
    </section>
  );
}
