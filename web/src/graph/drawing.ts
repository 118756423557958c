import Graph from "graphology";
import Sigma from "sigma";
import { animateNodes } from "sigma/utils";

import { type Labels, labels } from "./labels";
import { Lines, MANY } from "./lines";
import type { Point } from "./model";
import type { Palette } from "./palette";
import type { Line, Mark, Scene } from "./scene";
import { Shapes } from "./shapes";

/** What a reader does on the drawing. */
export interface Hands {
  select: (id: string | null) => void;
  expand: (id: string) => void;
  pin: (id: string, at: Point) => void;
}

/** A scene on canvases inside an element, drawn by sigma. */
export class Drawing {
  readonly #graph = new Graph({ type: "directed", multi: true });
  readonly #sigma: Sigma;
  readonly #palette: Palette;
  readonly #writing: Labels;
  readonly #calm: boolean;
  #stop: (() => void) | null = null;

  /** Calm: nothing moves by itself. */
  constructor(container: HTMLElement, palette: Palette, hands: Hands, calm: boolean) {
    const writing = labels(palette);
    this.#writing = writing;
    this.#palette = palette;
    this.#calm = calm;
    this.#sigma = new Sigma(this.#graph, container, {
      defaultNodeType: "mark",
      nodeProgramClasses: { mark: Shapes },
      defaultEdgeType: "line",
      edgeProgramClasses: { line: Lines },
      defaultDrawNodeLabel: writing.mark,
      defaultDrawNodeHover: writing.hover,
      defaultDrawEdgeLabel: writing.line,
      renderEdgeLabels: true,
      enableEdgeEvents: true,
      labelRenderedSizeThreshold: 3,
      labelGridCellSize: 110,
      stagePadding: 56,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      allowInvalidContainer: true,
    });
    for (const canvas of Object.values(this.#sigma.getCanvases())) canvas.setAttribute("aria-hidden", "true");
    this.#sigma.on("beforeRender", writing.clear);
    this.#listen(hands);
  }

  /** Draws this scene; what was there before moves to its new place. */
  show({ marks, lines }: Scene): void {
    this.#stop?.();
    const graph = this.#graph;
    const first = graph.order === 0;
    const ids = new Set(marks.map(({ id }) => id));
    const lineIds = new Set(lines.map(({ id }) => id));
    for (const id of graph.edges()) if (!lineIds.has(id)) graph.dropEdge(id);
    for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id);
    const targets: Record<string, { x: number; y: number }> = {};
    for (const mark of marks) {
      const { x, y } = mark;
      if (graph.hasNode(mark.id)) {
        const now = graph.getNodeAttributes(mark.id);
        if (now.x !== x || now.y !== y) targets[mark.id] = { x, y };
        graph.mergeNodeAttributes(mark.id, { ...this.#mark(mark), x: now.x as number, y: now.y as number });
      } else graph.addNode(mark.id, this.#mark(mark));
    }
    for (const line of lines) {
      if (graph.hasEdge(line.id)) graph.mergeEdgeAttributes(line.id, this.#line(line));
      else graph.addEdgeWithKey(line.id, line.source, line.target, this.#line(line));
    }
    const few = lines.length <= MANY;
    this.#writing.rims(few);
    this.#sigma.setSettings({
      renderEdgeLabels: few,
      enableEdgeEvents: few,
      // Names on a cell of the screen; nearer by, more.
      labelDensity: few ? 3 : 0.25,
    });
    if (Object.keys(targets).length > 0) {
      if (this.#calm || first) graph.updateEachNodeAttributes((id, now) => ({ ...now, ...targets[id] }));
      else this.#stop = animateNodes(graph, targets, { duration: 400, easing: "quadraticInOut" });
    }
  }

  /** Shows all of it. */
  fit(): void {
    this.#sigma.setCustomBBox(null);
    this.#sigma.refresh();
    void this.#sigma.getCamera().animatedReset(this.#moving);
  }

  /** Nearer, or farther where inwards is false. */
  zoom(inwards: boolean): void {
    const camera = this.#sigma.getCamera();
    void (inwards ? camera.animatedZoom(this.#moving) : camera.animatedUnzoom(this.#moving));
  }

  /** Moves the view by parts of its width. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    const state = camera.getState();
    void camera.animate({ x: state.x + x * state.ratio, y: state.y - y * state.ratio }, this.#moving);
  }

  /** Brings a mark into the view, where it is not. */
  reveal(id: string): void {
    const at = this.#sigma.getNodeDisplayData(id);
    if (!at) return;
    const { x, y } = this.#sigma.framedGraphToViewport(at);
    const { width, height } = this.#sigma.getDimensions();
    if (x > 24 && y > 24 && x < width - 24 && y < height - 24) return;
    void this.#sigma.getCamera().animate({ x: at.x, y: at.y }, this.#moving);
  }

  /** The view as it is, on one canvas with paper behind it. */
  canvas(): HTMLCanvasElement {
    // What WebGL drew lasts only until the browser has shown it.
    this.#sigma.refresh();
    const layers = Object.values(this.#sigma.getCanvases());
    const canvas = document.createElement("canvas");
    canvas.width = layers[0]?.width ?? 0;
    canvas.height = layers[0]?.height ?? 0;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("this browser has no canvas to draw on");
    context.fillStyle = this.#palette.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const layer of layers) if (layer.width > 0) context.drawImage(layer, 0, 0);
    return canvas;
  }

  /** Where a mark is on the drawing, in pixels from its corner; null where it is not. */
  place(id: string): Point | null {
    const at = this.#sigma.getNodeDisplayData(id);
    return at ? this.#sigma.framedGraphToViewport(at) : null;
  }

  /** What sigma draws with, for measuring. */
  get sigma(): Sigma {
    return this.#sigma;
  }

  /** Frees what the drawing holds; the element is empty then. */
  end(): void {
    this.#stop?.();
    this.#sigma.kill();
  }

  get #moving(): { duration: number } {
    return { duration: this.#calm ? 0 : 250 };
  }

  #mark({
    kind,
    x,
    y,
    label,
    size,
    hollow,
    pinned,
    selected,
    faded,
    more,
  }: Mark): Record<string, unknown> & Point {
    const color = this.#palette.kinds[kind];
    return {
      ...{ x, y, label, size, kind, hollow, pinned, more, faded },
      color: faded ? translucent(color, 0.25) : color,
      highlighted: selected,
      // What stands out is named, however crowded it is.
      forceLabel: selected,
      zIndex: selected ? 2 : faded ? 0 : 1,
    };
  }

  #line({ label, dashed, strong, faded, shift }: Line): Record<string, unknown> {
    const { line, accent, aim } = this.#palette;
    const color = strong ? accent : dashed ? aim : line;
    return {
      ...{ dashed, shift, strong },
      label: faded ? "" : label,
      size: strong ? 2.6 : 1.3,
      color: translucent(color, faded ? 0.15 : strong ? 1 : 0.7),
      zIndex: strong ? 1 : 0,
      forceLabel: strong,
    };
  }

  #listen(hands: Hands): void {
    const sigma = this.#sigma;
    let held: string | null = null;
    let moved = false;
    sigma.on("clickNode", ({ node }) => {
      if (!moved) hands.select(node);
    });
    sigma.on("clickEdge", ({ edge }) => {
      hands.select(edge);
    });
    sigma.on("clickStage", () => {
      hands.select(null);
    });
    sigma.on("doubleClickNode", ({ node, event }) => {
      event.preventSigmaDefault();
      hands.expand(node);
    });
    sigma.on("downNode", ({ node }) => {
      held = node;
      moved = false;
      // The picture keeps its scale while something is dragged out of it.
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on("moveBody", ({ event }) => {
      if (held === null) return;
      moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      this.#graph.mergeNodeAttributes(held, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = () => {
      if (held !== null && moved) {
        const { x, y } = this.#graph.getNodeAttributes(held) as Point;
        hands.pin(held, { x, y });
      }
      held = null;
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
    sigma.on("upEdge", drop);
    const container = sigma.getContainer();
    const point = (to: string) => () => {
      container.style.cursor = to;
    };
    sigma.on("enterNode", point("pointer"));
    sigma.on("leaveNode", point(""));
    sigma.on("enterEdge", point("pointer"));
    sigma.on("leaveEdge", point(""));
  }
}

// rgb(…) as the browser computes it, with this much of it.
function translucent(color: string, alpha: number): string {
  return color.replace(/^rgb\(([^)]*)\)$/, `rgba($1, ${alpha})`);
}
