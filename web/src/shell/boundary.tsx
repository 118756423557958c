import { Component, type ReactNode } from "react";

import { Notice } from "../panel/notice";
import { MESSAGES } from "../panel/messages";
import { Page } from "../panel/page";
import { useSay } from "../state/preferences";

interface Props {
  children: ReactNode;
}

interface State {
  failure: string | null;
}

/** Catches what goes wrong while a view loads or draws, and says what to do. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.failure === null ? this.props.children : <Broken message={this.state.failure} />;
  }
}

function Broken({ message }: { message: string }): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <Page title={say("brokenTitle")}>
      <Notice grave title={say("brokenTitle")} remedy={say("brokenRemedy")} messages={[message]}>
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {say("reload")}
        </button>
      </Notice>
    </Page>
  );
}
