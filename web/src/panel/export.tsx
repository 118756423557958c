import { type ReactNode, useState } from "react";

import { exported, FORMATS } from "../api/export";
import type { Text } from "../state/language";
import { useLanguage, useSay } from "../state/preferences";
import { DownloadMenu } from "./download";
import { save } from "./file";
import { MESSAGES } from "./messages";

const NAMES: Readonly<Record<(typeof FORMATS)[number], Text>> = {
  xlsx: { "zh-CN": "Excel 工作簿", en: "Excel workbook" },
  csv: { "zh-CN": "CSV 表格（zip）", en: "CSV tables (zip)" },
  graphml: { "zh-CN": "GraphML 网络", en: "GraphML network" },
  gexf: { "zh-CN": "GEXF 网络（Gephi）", en: "GEXF network (Gephi)" },
  jsonld: { "zh-CN": "JSON-LD 关联数据", en: "JSON-LD linked data" },
  parquet: { "zh-CN": "Parquet 表格（zip）", en: "Parquet tables (zip)" },
  neo4j: { "zh-CN": "Neo4j 导入表格（zip）", en: "Tables for Neo4j (zip)" },
};

/** A menu that saves the graph, or what one plan states, in the forms that other tools read. */
export function ExportMenu({ plan }: { plan?: string }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const [state, setState] = useState<"rest" | "busy" | "failed">("rest");
  const take = async (format: (typeof FORMATS)[number]) => {
    setState("busy");
    try {
      const { name, content } = await exported(format, plan);
      save(name, content, content.type);
      setState("rest");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <DownloadMenu
        label={say("export")}
        formats={FORMATS.map((format) => ({ label: NAMES[format][language], save: () => void take(format) }))}
      />
      <span role="status">{state !== "rest" && say(state === "busy" ? "exporting" : "exportFailed")}</span>
    </>
  );
}
