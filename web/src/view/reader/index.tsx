import "./reader.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import { useAnswer } from "../../api/useAnswer";
import { Answered, Loading, Notice } from "../../panel/notice";
import { Page } from "../../panel/page";
import { text } from "../../state/address";
import { PLANS } from "../../state/places";
import { useSay } from "../../state/preferences";
import { useAddress } from "../../state/useAddress";
import { PLAN } from "./ask";
import { MESSAGES } from "./messages";
import { Whole } from "./whole";
import { Without } from "./without";

const SHAPE = { place: text };

/** The reader: a plan as a text with its outline, what it mentions, and what rests on each sentence. */
export default function Reader({ planId }: { planId: string }): ReactNode {
  const say = useSay(MESSAGES);
  const asked = useAnswer(PLAN, { id: planId });
  const [{ place }] = useAddress(SHAPE);
  const plan = asked.data?.plan;
  return (
    <Page
      wide
      title={plan?.title ?? say("title")}
      heading={plan ? <span lang="zh-CN">{plan.title}</span> : say("title")}
    >
      <Answered asked={asked} skeleton={<Loading lines={24} />}>
        {() =>
          plan ? (
            <>
              <p className="byline">
                {plan.publisher !== null && <span lang="zh-CN">{plan.publisher}</span>}
                {plan.publishedOn !== null && <time dateTime={plan.publishedOn}>{plan.publishedOn}</time>}
                {plan.sourceUrl !== null && (
                  <a href={plan.sourceUrl} rel="noreferrer">
                    {say("source")}
                  </a>
                )}
                <Link href={PLANS}>{say("allPlans")}</Link>
              </p>
              {plan.documentLoaded ? (
                <Whole planId={plan.id} entries={plan.sections} />
              ) : (
                <Without planId={plan.id} place={place} />
              )}
            </>
          ) : (
            <Notice title={say("unknownTitle")} remedy={say("unknownRemedy")}>
              <Link href={PLANS} className="button">
                {say("allPlans")}
              </Link>
            </Notice>
          )
        }
      </Answered>
    </Page>
  );
}
