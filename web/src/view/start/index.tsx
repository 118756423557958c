import type { ReactNode } from "react";

import { Page } from "../../panel/page";
import { SearchBox } from "../../panel/search";

export default function Start(): ReactNode {
  return (
    <Page title="PlanGraph">
      <SearchBox prominent />
    </Page>
  );
}
