import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";

import type { KeptFieldsFragment } from "../../api/generated/graphql";
import { loadPath } from "../../state/places";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

/** What became of a correction: which plans are read again, and which have to be loaded. */
export function Kept({ kept: { loads, toLoad } }: { kept: KeptFieldsFragment }): ReactNode {
  const say = useSay(MESSAGES);
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [loads]);
  return (
    <div className="kept">
      <p>{say("kept")}</p>
      {loads.length > 0 && (
        <p>
          {say("reading")}{" "}
          {loads.map((load) => (
            <Link key={load.id} href={loadPath(load.id)} lang="zh-CN">
              {load.planTitle}
            </Link>
          ))}
        </p>
      )}
      {toLoad.length > 0 && (
        <p>
          {say("toLoad")} <span lang="zh-CN">{toLoad.join("、")}</span>
        </p>
      )}
    </div>
  );
}
