import { type NeighbourhoodQuery, PlanGraph } from "@plangraph/client";

import { drawBars } from "./bars";
import { drawNetwork } from "./network";
import { nameOf, texts } from "./texts";

// The server's address, such as ?server=http://localhost:8080; the page's own where none is named.
const url = new URLSearchParams(location.search).get("server") ?? location.origin;
const graph = new PlanGraph({ url });

type Link = NonNullable<NeighbourhoodQuery["subgraph"]>["links"][number];

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

function failed(error: unknown): void {
  element("problem").textContent = texts.failed + (error instanceof Error ? error.message : String(error));
}

/** Shows what a link rests on. */
function showEvidence(link: Link): void {
  const words = link.evidence.flatMap(({ quote, place, plan }) =>
    quote === null ? [] : [paragraph(`“${quote}” ${plan?.title ?? ""} ${place ?? ""}`)],
  );
  const heading = document.createElement("h3");
  heading.textContent = `${nameOf(link.source)} — ${nameOf(link.target)}`;
  element("evidence").replaceChildren(
    heading,
    ...(words.length > 0 ? [paragraph(`${texts.words}:`), ...words] : [paragraph(texts.none)]),
  );
}

/** Draws what is around an industry, and lists its links for those who do not see them. */
async function showIndustry(id: string): Promise<void> {
  const around = await graph.neighbourhood({
    around: [id],
    depth: 1,
    limit: 40,
  });
  if (!around) return;
  const industry = around.nodes.find((node) => node.id === id);
  element("network-title").textContent = texts.around + (industry ? nameOf(industry) : "");
  element("evidence").replaceChildren();
  drawNetwork(element("network"), around, (number) => {
    const link = around.links[number];
    if (link) showEvidence(link);
  });
  element("links").replaceChildren(
    ...around.links.map((link) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = `${nameOf(link.source)} → ${nameOf(link.target)}`;
      button.addEventListener("click", () => {
        showEvidence(link);
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
}

async function start(): Promise<void> {
  document.documentElement.lang = navigator.language;
  document.title = texts.title;
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = texts.title;
  element("lead").textContent = texts.lead;
  element("bars-title").textContent = texts.bars;
  const counts = (await graph.counts({ of: "PROJECT", by: "INDUSTRY", first: 12 })) ?? [];
  drawBars(element("bars"), counts, (id) => void showIndustry(id).catch(failed));
  const first = counts[0]?.entity?.id;
  if (first) await showIndustry(first);
}

start().catch(failed);
