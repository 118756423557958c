import type { ReactNode } from "react";
import { Link } from "wouter";

import { KINDS } from "../../kinds";
import { Aim } from "../../panel/evidence";
import { FIGURES, namesPath, readerPath } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import type { Known } from "./profile";

/** What kind of thing it is, its other names, and the plans that name it. */
export function About({ entity }: { entity: Known }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const plans = entity.plans?.nodes ?? [];
  return (
    <dl className="about">
      <div>
        <dt>{say("kind")}</dt>
        <dd>{KINDS[entity.kind].name[language]}</dd>
      </div>
      {entity.aliases.length > 0 && (
        <div>
          <dt>{say("aliases")}</dt>
          <dd lang="zh-CN">{entity.aliases.join(" · ")}</dd>
        </div>
      )}
      <div>
        <dt>{say("plans")}</dt>
        <dd>
          {plans.length === 0 && say("noPlans")}
          {plans.map((plan) => (
            <Link key={plan.id} href={readerPath(plan.id)} lang="zh-CN">
              {plan.title}
            </Link>
          ))}
        </dd>
      </div>
      {entity.intended && (
        <div>
          <dt>
            <Aim />
          </dt>
          <dd>{say("onlyAimed")}</dd>
        </div>
      )}
      {entity.kind === "DISTRICT" && plans.length > 0 && (
        <div>
          <dt>{say("figures")}</dt>
          <dd>
            <Link href={FIGURES}>{say("ownFigures")}</Link>
          </dd>
        </div>
      )}
      <div>
        <dt>{say("name")}</dt>
        <dd>
          <Link href={namesPath(entity.id)}>{say("correctName")}</Link>
        </dd>
      </div>
    </dl>
  );
}
