import type { ReactNode } from "react";
import { Link } from "wouter";

import { Page } from "../panel/page";
import { START } from "../state/places";
import { useSay } from "../state/preferences";
import { MESSAGES } from "./messages";

/** Stands where the address names no view. */
export function Missing(): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <Page title={say("missingTitle")}>
      <p>{say("missingRemedy")}</p>
      <p>
        <Link href={START}>{say("start")}</Link>
      </p>
    </Page>
  );
}
