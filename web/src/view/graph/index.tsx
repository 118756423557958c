import "./graph.css";

import { type ReactNode, useEffect } from "react";

import { Refused } from "../../api/operation";
import { Answered, Loading, NoPlans, Notice } from "../../panel/notice";
import { Page } from "../../panel/page";
import { SearchBox } from "../../panel/search";
import { useSay } from "../../state/preferences";
import { useContents, useStart } from "./ask";
import { MESSAGES } from "./messages";
import { usePicture } from "./usePicture";
import { Workbench } from "./workbench";

/** The graph: a picture that begins with some entities and grows step by step. */
export default function GraphView(): ReactNode {
  const say = useSay(MESSAGES);
  const [history, act] = usePicture();
  const picture = history.present;
  const nothing = picture.around.length === 0;
  const start = useStart(nothing);
  const asked = useContents(picture);
  const ids = start.data;
  useEffect(() => {
    if (nothing && ids && ids.length > 0) act({ do: "begin", around: ids });
  }, [nothing, ids, act]);
  const unknown = asked.error instanceof Refused && asked.error.codes.includes("NOT_FOUND");

  return (
    <Page title={say("title")} wide>
      <div className="graph-head">
        <p className="lead">{say("lead")}</p>
        <SearchBox
          label={say("addToPicture")}
          onChoose={({ id }) => {
            act({ do: "add", id });
          }}
        />
      </div>
      {nothing ? (
        <Answered asked={start} skeleton={<Waiting />}>
          {() => (ids?.length ? <Waiting /> : <NoPlans retry={start.retry} />)}
        </Answered>
      ) : unknown ? (
        <Notice
          grave
          title={say("unknownTitle")}
          remedy={say("unknownRemedy")}
          messages={asked.error instanceof Refused ? asked.error.messages : []}
        >
          <p className="deeds">
            {history.past.length > 0 && (
              <button
                type="button"
                onClick={() => {
                  act({ do: "undo" });
                }}
              >
                {say("undo")}
              </button>
            )}
            <button
              type="button"
              onClick={() => {
                act({ do: "restart" });
              }}
            >
              {say("startAnew")}
            </button>
          </p>
        </Notice>
      ) : (
        <Answered asked={asked} skeleton={<Waiting />}>
          {(contents) => <Workbench contents={contents} history={history} act={act} />}
        </Answered>
      )}
    </Page>
  );
}

// Of the size of the workbench.
function Waiting(): ReactNode {
  return (
    <div className="graph-waiting">
      <Loading lines={1} />
    </div>
  );
}
