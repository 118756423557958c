import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from "sigma/rendering";

import { APART, type LineData } from "./lines";
import type { Palette } from "./palette";
import type { MarkData } from "./shapes";

/** The fonts of the page, which a canvas does not inherit. */
export const FONT =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const SIZE = 13;
const SMALL = 11;

type Named = MarkData & { faded: boolean };

/** How names, what links say and what is pointed at are written. */
export interface Labels {
  /** Forgets where names stand, before they are written anew. */
  clear: () => void;
  /** Whether names have a rim, which takes most of the time that writing takes. */
  rims: (on: boolean) => void;
  mark: NodeLabelDrawingFunction;
  hover: NodeHoverDrawingFunction;
  line: EdgeLabelDrawingFunction;
}

/** Writing in these colours: each text on a rim of paper, so that it can be read over lines. */
export function labels(palette: Palette): Labels {
  const widths = new Map<string, number>();
  const widthOf = (context: CanvasRenderingContext2D, text: string) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
  let rimmed = true;
  const written = (context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string) => {
    if (rimmed) {
      context.lineJoin = "round";
      context.lineWidth = 3.5;
      context.strokeStyle = palette.paper;
      context.strokeText(text, x, y);
    }
    context.fillStyle = ink;
    context.fillText(text, x, y);
  };
  // Where names stand: left, top, right, bottom. A name that would lie on another is left out.
  let boxes: (readonly [number, number, number, number])[] = [];
  const taken = (left: number, top: number, right: number, bottom: number) =>
    boxes.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1]);
  const name = (context: CanvasRenderingContext2D, data: Named, always: boolean) => {
    const { label, x, y, size, more, faded } = data;
    if (!label) return;
    context.font = `${SIZE}px ${FONT}`;
    const half = about(label) / 2;
    const box = [x - half, y + size + 2, x + half, y + size + 4 + SIZE] as const;
    if (!always && taken(...box)) return;
    boxes.push(box);
    context.globalAlpha = faded ? 0.4 : 1;
    context.textAlign = "center";
    context.textBaseline = "top";
    written(context, label, x, y + size + 3, palette.ink);
    if (more) {
      context.font = `${SMALL}px ${FONT}`;
      context.textAlign = "left";
      context.textBaseline = "bottom";
      written(context, `+${more}`, x + size * 0.75, y - size * 0.45, palette.soft);
    }
    context.globalAlpha = 1;
  };
  return {
    clear: () => {
      boxes = [];
    },
    rims: (on) => {
      rimmed = on;
    },
    mark: (context, data) => {
      name(context, data as Named, data.forceLabel === true);
    },
    hover(context, data) {
      context.beginPath();
      context.arc(data.x, data.y, data.size + 6, 0, 2 * Math.PI);
      context.lineWidth = 3;
      context.strokeStyle = palette.accent;
      context.stroke();
      name(context, { ...(data as Named), faded: false }, true);
    },
    line(context, data, source, target) {
      const { label, shift, dashed, strong } = data as LineData & { strong?: boolean };
      const [dx, dy] = [target.x - source.x, target.y - source.y];
      const length = Math.hypot(dx, dy);
      if (!label || length === 0) return;
      context.font = `${SMALL}px ${FONT}`;
      if (widthOf(context, label) + 16 > length - source.size - target.size) return;
      // Never upside down.
      const turned = Math.abs(dx) < 0.01 ? dy < 0 : dx < 0;
      context.save();
      context.translate(
        source.x + dx / 2 + (dy / length) * shift * APART,
        source.y + dy / 2 - (dx / length) * shift * APART,
      );
      context.rotate(Math.atan2(dy, dx) + (turned ? Math.PI : 0));
      context.textAlign = "center";
      context.textBaseline = "middle";
      written(context, label, 0, 0, dashed ? palette.aim : strong ? palette.ink : palette.soft);
      context.restore();
    },
  };
}

// The width of a name, near enough to keep names apart; measuring each takes too long.
function about(label: string): number {
  let width = 0;
  for (let at = 0; at < label.length; at++) width += label.charCodeAt(at) < 0x2e80 ? 0.58 : 1;
  return width * SIZE;
}
