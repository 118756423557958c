import "../src/style.css";

import { Drawing } from "../src/graph/drawing";
import { paletteOf } from "../src/graph/palette";
import { generated } from "./generated";

/** What the bench calls in its page. */
export interface Bench {
  /** Milliseconds from the navigation until script had handed the first picture to the renderer. */
  handed: number;
  /** Milliseconds until the renderer took the next one, having drawn the first. */
  drawn: number;
  renderer: string;
  /** Pans and zooms, so many frames long. */
  move: (frames: number) => Promise<void>;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

const container = document.getElementById("drawing");
if (!container) throw new Error("frames.html has no drawing");
const nothing = () => undefined;
const drawing = new Drawing(
  container,
  paletteOf(container),
  { select: nothing, expand: nothing, pin: nothing },
  true,
);
drawing.show(generated(5_000, 20_000));
const frame = () => new Promise((done) => requestAnimationFrame(done));
// The first frame draws, the second begins when the renderer is ready for it.
await frame();
const handed = performance.now();
await frame();
const drawn = performance.now();

const gl = document.createElement("canvas").getContext("webgl");
const info = gl?.getExtension("WEBGL_debug_renderer_info");
window.bench = {
  handed,
  drawn,
  renderer: gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "unknown",
  async move(frames) {
    const camera = drawing.sigma.getCamera();
    for (let number = 0; number < frames; number++) {
      const turn = (number / frames) * 2 * Math.PI;
      // Around the middle, and in to a sixth of the width and out again.
      camera.setState({
        x: 0.5 + 0.2 * Math.sin(turn),
        y: 0.5 + 0.2 * Math.cos(turn),
        ratio: 0.6 - 0.43 * Math.sin(turn / 2),
      });
      await frame();
    }
  },
};
