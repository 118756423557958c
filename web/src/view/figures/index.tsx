import "./figures.css";

import { type ReactNode, useDeferredValue, useMemo } from "react";

import { Download } from "../../panel/download";
import { Answered, Loading, Notice } from "../../panel/notice";
import { Page } from "../../panel/page";
import { address } from "../../graphiql/address";
import { useLanguage, useSay } from "../../state/preferences";
import { useAddress } from "../../state/useAddress";
import { COLUMNS } from "./columns";
import { filtered, keep, offers, SHAPE, type State, UNFILTERED } from "./filter";
import { Filters } from "./filters";
import { MESSAGES } from "./messages";
import { Plot } from "./plot";
import { figuresOf, groupOf, type Row } from "./row";
import { sorted } from "./sort";
import { Table } from "./table";
import { QUERY, useFigures } from "./useFigures";

/** Results against aims, year against year: every figure of every plan, as plot and table. */
export default function Figures(): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useFigures();
  return (
    <Page title={say("title")}>
      <p className="lead">{say("lead")}</p>
      <Answered asked={asked} skeleton={<Loading lines={24} />}>
        {(rows) =>
          rows.length > 0 ? (
            <Content rows={rows} />
          ) : (
            <Notice title={say("emptyTitle")} remedy={say("emptyRemedy")} command="plangraph load FILE">
              <button type="button" onClick={asked.retry}>
                {say("retry")}
              </button>
            </Notice>
          )
        }
      </Answered>
    </Page>
  );
}

function Content({ rows }: { rows: readonly Row[] }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const [state, change] = useAddress<State>(SHAPE);
  const settled = useDeferredValue(state);
  const offered = useMemo(() => offers(rows), [rows]);
  const shown = useMemo(() => sorted(keep(rows, settled), settled, language), [rows, settled, language]);
  const number = new Intl.NumberFormat(language);
  const reset = () => {
    change(UNFILTERED);
  };
  return (
    <div className="figures">
      <Summary rows={rows} />
      <Filters state={state} offers={offered} change={change} />
      <div className="bar-of-tools">
        <p role="status">
          {language === "en"
            ? `${number.format(shown.length)} of ${number.format(rows.length)} rows`
            : `${number.format(shown.length)} 行，共 ${number.format(rows.length)} 行`}
        </p>
        {filtered(state) && (
          <button type="button" onClick={reset}>
            {say("reset")}
          </button>
        )}
        <a className="query" href={address({ query: QUERY, variables: "" })}>
          {say("query")}
        </a>
        <Download name="plangraph-figures" rows={shown} columns={COLUMNS} />
      </div>
      {shown.length === 0 ? (
        <Notice title={say("noMatch")} remedy={say("noMatchRemedy")}>
          <button type="button" onClick={reset}>
            {say("reset")}
          </button>
        </Notice>
      ) : (
        <>
          <Plot
            rows={shown}
            measure={state.plot}
            marked={state.indicator}
            onMeasure={(plot) => {
              change({ plot });
            }}
            onChoose={(key) => {
              change({ open: [...state.open, key] });
              const row = document.getElementById(`row-${key}`);
              row?.scrollIntoView({ block: "center" });
              row?.querySelector("button")?.focus({ preventScroll: true });
            }}
          />
          <section aria-labelledby="table">
            <h2 id="table">{say("table")}</h2>
            <p className="note">{say("note")}</p>
            <Table rows={shown} state={settled} change={change} />
          </section>
        </>
      )}
    </div>
  );
}

function Summary({ rows }: { rows: readonly Row[] }): ReactNode {
  const say = useSay(MESSAGES);
  const number = new Intl.NumberFormat(useLanguage());
  const figures = new Map(rows.flatMap(figuresOf).map((figure) => [figure.id, figure.basis]));
  const of = (wanted: string) => [...figures.values()].filter((basis) => basis === wanted).length;
  const counts = {
    indicators: new Set(rows.map(({ indicator }) => indicator.id)).size,
    results: of("ACTUAL"),
    aims: of("TARGET"),
    comparable: rows.filter((row) => groupOf(row) === "comparable").length,
    incomparable: rows.filter((row) => groupOf(row) === "incomparable").length,
  };
  return (
    <dl className="summary">
      {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
        <div key={name} className={name}>
          <dt>{say(name)}</dt>
          <dd>{number.format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
