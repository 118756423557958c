import { type Layout, layOut } from "./layout";

// Large pictures are laid out here, so that the page stays at the reader's service meanwhile.
addEventListener("message", ({ data }: MessageEvent<Layout>) => {
  postMessage(layOut(data));
});
