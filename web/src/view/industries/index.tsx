import "./industries.css";

import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";

import { useAllPages } from "../../api/useAnswer";
import { address } from "../../graphiql/address";
import { Download } from "../../panel/download";
import { Answered, Loading, NoPlans, Notice } from "../../panel/notice";
import { Page } from "../../panel/page";
import { entityPath, graphPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { useAddress } from "../../state/useAddress";
import { Filters } from "./filters";
import { Matrix } from "./matrix";
import { MESSAGES } from "./messages";
import { build, groups, type Model, options, select } from "./model";
import { Picture } from "./picture";
import { Proof } from "./proof";
import { PROJECTS, TIES } from "./query";
import { CELLS, cells } from "./rows";
import { SHAPE } from "./state";

/** The analysts' question: which projects belong to which industries, who builds them, and where. */
export default function Industries(): ReactNode {
  const say = useSay(MESSAGES);
  const projects = useAllPages(PROJECTS, {}, (data) => data.projects);
  const links = useAllPages(TIES, {}, (data) => data.links);
  const model = useMemo(
    () => projects.data && links.data && build(projects.data, links.data),
    [projects.data, links.data],
  );
  const retry = () => {
    projects.retry();
    links.retry();
  };
  return (
    <Page title={say("title")} wide>
      <p className="lead">{say("lead")}</p>
      <Answered
        asked={{
          data: model,
          error: projects.error ?? links.error,
          loading: projects.loading || links.loading,
          retry,
        }}
        skeleton={<Loading lines={24} />}
      >
        {(known) => (known.rows.length === 0 ? <NoPlans retry={retry} /> : <Shown model={known} />)}
      </Answered>
    </Page>
  );
}

function Shown({ model }: { model: Model }): ReactNode {
  const say = useSay(MESSAGES);
  const [state, change] = useAddress(SHAPE);
  const rows = useMemo(() => select(model, state), [model, state]);
  const found = useMemo(() => groups(rows), [rows]);
  const hidden =
    state.all || state.industry.length > 0 ? 0 : select(model, { ...state, all: true }).length - rows.length;
  const open = (fact: string) => {
    change({ fact }, false);
  };
  const counts = [
    [rows.length, "countProjects"],
    [options(rows, "industries").length, "countIndustries"],
    [options(rows, "developers").length, "countDevelopers"],
    [options(rows, "places").length, "countPlaces"],
  ] as const;
  return (
    <div className="industries">
      <Filters model={model} filter={state} change={change} />
      <div className="summary">
        <p role="status">
          {counts.map(([count, name]) => (
            <span key={name}>
              <strong>{count}</strong> {say(name)}
            </span>
          ))}
        </p>
        <div className="tools">
          {rows.length > 0 && (
            <>
              <Link
                className="button"
                href={graphPath(...rows.slice(0, 100).map(({ project }) => project.id))}
              >
                {say("inGraph")}
              </Link>
              <Download name={say("title")} rows={cells(found)} columns={CELLS} />
            </>
          )}
          <a className="button" href={address({ query: TIES.toString(), variables: "" })}>
            {say("inGraphiql")}
          </a>
        </div>
      </div>
      {rows.length === 0 ? (
        <Notice title={say("nothingTitle")} remedy={say("nothingRemedy")}>
          {state.industry.map((id) => (
            <Link key={id} href={entityPath(id)}>
              {say("chosenPage")}
            </Link>
          ))}
        </Notice>
      ) : (
        <>
          <Picture rows={rows} open={open} />
          <Matrix groups={found} model={model} open={open} />
        </>
      )}
      {hidden > 0 && (
        <p className="hidden-projects">
          {hidden} {say("hidden")}{" "}
          <button
            type="button"
            onClick={() => {
              change({ all: true });
            }}
          >
            {say("show")}
          </button>
        </p>
      )}
      {state.fact !== "" && (
        <Proof
          key={state.fact}
          id={state.fact}
          close={() => {
            change({ fact: "" });
          }}
        />
      )}
    </div>
  );
}
