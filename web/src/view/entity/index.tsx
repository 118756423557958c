import "./entity.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import { useAnswer } from "../../api/useAnswer";
import { EntityName, nameIn } from "../../panel/entity";
import { Answered, Loading, Notice } from "../../panel/notice";
import { Page } from "../../panel/page";
import { SearchBox } from "../../panel/search";
import { readerPath, START } from "../../state/places";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { Profile } from "./profile";
import { ENTITY } from "./query";

/** All that is known of one entity, each statement with what it rests on. */
export default function Entity({ id }: { id: string }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const asked = useAnswer(ENTITY, { id });
  const node = asked.data?.node;
  const entity = node && "kind" in node ? node : null;
  return (
    <Page
      title={entity ? nameIn(language, entity) : say("title")}
      heading={entity ? <EntityName entity={entity} both link={false} /> : undefined}
    >
      <Answered asked={asked} skeleton={<Skeleton />}>
        {() =>
          entity ? (
            <Profile entity={entity} />
          ) : node?.__typename === "Plan" ? (
            <Notice title={say("planTitle")} remedy={say("planRemedy")}>
              <Link href={readerPath(id)} lang="zh-CN">
                {node.title}
              </Link>
            </Notice>
          ) : (
            <Notice title={say("unknownTitle")} remedy={say("unknownRemedy")} messages={[id]}>
              <SearchBox />
              <p className="more">
                <Link href={START}>{say("start")}</Link>
              </p>
            </Notice>
          )
        }
      </Answered>
    </Page>
  );
}

function Skeleton(): ReactNode {
  return (
    <div className="profile">
      <div className="tools" />
      <div className="beside">
        <Loading lines={5} />
      </div>
      <div className="main">
        <Loading lines={16} />
      </div>
    </div>
  );
}
