import "./plans.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import { useAllPages } from "../../api/useAnswer";
import { ExportMenu } from "../../panel/export";
import { Answered, Loading, NoPlans } from "../../panel/notice";
import { Page } from "../../panel/page";
import { LOAD, NAMES } from "../../state/places";
import { useSay } from "../../state/preferences";
import { PLANS } from "./ask";
import { MESSAGES } from "./messages";
import { PlanCard } from "./plan";

/** The plans that are loaded, each with what was read, found and refused, and how much of it is covered. */
export default function Plans(): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useAllPages(PLANS, {}, ({ plans }) => plans);
  return (
    <Page title={say("title")}>
      <p className="lead">{say("lead")}</p>
      <div className="actions">
        <Link className="button main" href={LOAD}>
          {say("load")}
        </Link>
        <Link className="button" href={NAMES}>
          {say("names")}
        </Link>
        <ExportMenu />
      </div>
      <Answered asked={asked} skeleton={<Loading lines={16} />}>
        {(plans) =>
          plans.length === 0 ? (
            <NoPlans retry={asked.retry} />
          ) : (
            <>
              {plans.map((plan) => (
                <PlanCard key={plan.id} plan={plan} />
              ))}
              <p className="more">
                {say("add")} <code lang="en">plangraph load FILE</code>
              </p>
            </>
          )
        }
      </Answered>
    </Page>
  );
}
