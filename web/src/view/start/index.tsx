import "./start.css";

import type { ReactNode } from "react";

import { useAnswer } from "../../api/useAnswer";
import { Answered, Loading, NoPlans } from "../../panel/notice";
import { Page } from "../../panel/page";
import { SearchBox } from "../../panel/search";
import { useSay } from "../../state/preferences";
import { Connect } from "./connect";
import { CONTENTS, Contents } from "./contents";
import { Headlines } from "./headlines";
import { Industries } from "./industries";
import { MESSAGES } from "./messages";
import { Questions } from "./questions";

/** The start page: what this is, and the plan at a glance. */
export default function Start(): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useAnswer(CONTENTS, {});
  // What stands first is asked first: a database that has just started answers few questions at a time.
  const empty = asked.data?.plans?.nodes.length === 0 && asked.data.links?.totalCount === 0;
  return (
    <Page title="PlanGraph" heading={say("headline")}>
      <div className="start">
        <div className="introduction">
          <div>
            <p className="lead">{say("lead")}</p>
            <SearchBox prominent />
          </div>
          <Questions />
        </div>
        <section aria-labelledby="contents">
          <h2 id="contents">{say("contents")}</h2>
          <Answered asked={asked} skeleton={<Loading lines={7} />}>
            {(data) => (empty ? <NoPlans retry={asked.retry} /> : <Contents data={data} />)}
          </Answered>
        </section>
        {/* Where the server is away or has no plan, it is said once. */}
        {!asked.error && !empty && (
          <>
            <Headlines enabled={asked.data !== undefined} />
            <Industries enabled={asked.data !== undefined} />
          </>
        )}
        <Connect />
      </div>
    </Page>
  );
}
