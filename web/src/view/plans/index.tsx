import type { ReactNode } from "react";

import { Page } from "../../panel/page";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

export default function Plans(): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <Page title={say("title")}>
      <p className="lead">{say("lead")}</p>
    </Page>
  );
}
