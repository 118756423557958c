import "./report.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import type { ReportFragment } from "../../api/generated/graphql";
import { readerPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** What loading a plan read, found and refused; planId is null where the graph does not hold the plan (yet). */
export function Report({ planId, report }: { planId: string | null; report: ReportFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const { read, found } = report;
  return (
    <div className="report">
      {report.note !== null && <p>{say("noRules")}</p>}
      <section aria-label={say("readHeading")}>
        <h3>{say("readHeading")}</h3>
        <Numbers
          of={(["characters", "sections", "passages", "dropped"] as const).map((name) => ({
            name: say(name),
            value: read[name],
          }))}
        />
      </section>
      <section aria-label={say("found")}>
        <h3>{say("found")}</h3>
        <Numbers
          of={(["mentions", "links", "observations", "statuses"] as const).map((name) => ({
            name: say(name),
            value: found[name],
          }))}
        />
      </section>
      <Methods report={report} />
      <Refused planId={planId} report={report} />
    </div>
  );
}

function Numbers({ of }: { of: readonly { name: string; value: number }[] }): ReactNode {
  const number = new Intl.NumberFormat(useLanguage());
  return (
    <dl className="numbers">
      {of.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{number.format(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Methods({ report: { found } }: { report: ReportFragment }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const all = found.byMethod.reduce((sum, { facts }) => sum + facts, 0);
  const rows = [...found.byMethod].sort((one, other) => other.facts - one.facts);
  return (
    <section className="methods">
      <h3>{say("methods")}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("method")}</th>
            <th scope="col" className="number">
              {say("facts")}
            </th>
            <th scope="col" className="number">
              {say("share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ methods, facts }) => (
            <tr key={methods.join(" ")}>
              <th scope="row">{methods.map((method) => say(method)).join(say("and"))}</th>
              <td className="number">{number.format(facts)}</td>
              <td className="number">{percent.format(facts / all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Refused({
  planId,
  report: { read, refused, rejected },
}: {
  planId: string | null;
  report: ReportFragment;
}) {
  const say = useSay(MESSAGES);
  return (
    <section className="refused">
      <h3>
        {say("refused")} <small>{refused.length}</small>
      </h3>
      {refused.length === 0 ? (
        <p>{say(read.characters > 0 ? "noneRefused" : "notChecked")}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-label={say("refused")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("place")}</th>
                <th scope="col">{say("fact")}</th>
                <th scope="col">{say("reason")}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ place, fact, reason }, index) => (
                <tr key={index}>
                  <td>{planId === null ? place : <Link href={readerPath(planId, place)}>{place}</Link>}</td>
                  <td lang="zh-CN">{fact}</td>
                  <td lang="en">{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rejected > 0 && (
        <p>
          {rejected} {say("rejected")}
        </p>
      )}
    </section>
  );
}
