import type { ReactNode } from "react";

import type { Shown } from "../../graph/contents";
import type { Drawing } from "../../graph/drawing";
import { entitiesCsv, graphml, linksCsv, pictureJson, svg } from "../../graph/export";
import { paletteOf } from "../../graph/palette";
import type { Scene } from "../../graph/scene";
import { DownloadMenu } from "../../panel/download";
import { save } from "../../panel/file";
import { useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";

const NAME = "plangraph";

/** The picture as files. */
export function Files({
  shown,
  scene,
  drawing,
}: {
  shown: Shown;
  scene: Scene;
  drawing: () => Drawing | null;
}): ReactNode {
  const say = useSay(MESSAGES);
  const csv = "text/csv;charset=utf-8";
  const places = () => new Map(scene.marks.map(({ id, x, y }) => [id, { x, y }]));
  return (
    <DownloadMenu
      formats={[
        {
          label: say("png"),
          save: () => {
            drawing()
              ?.canvas()
              .toBlob((blob) => {
                if (blob) save(`${NAME}.png`, blob, "image/png");
              });
          },
        },
        {
          label: say("svg"),
          save: () => {
            save(`${NAME}.svg`, svg(scene, paletteOf(document.body), document.title), "image/svg+xml");
          },
        },
        {
          label: say("csvLinks"),
          save: () => {
            save(`${NAME}-links.csv`, linksCsv(shown), csv);
          },
        },
        {
          label: say("csvEntities"),
          save: () => {
            save(`${NAME}-entities.csv`, entitiesCsv(shown), csv);
          },
        },
        {
          label: say("json"),
          save: () => {
            save(`${NAME}.json`, pictureJson(shown, places()), "application/json");
          },
        },
        {
          label: say("graphml"),
          save: () => {
            save(`${NAME}.graphml`, graphml(shown, places()), "application/graphml+xml");
          },
        },
      ]}
    />
  );
}
