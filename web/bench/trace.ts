import type { Page } from "playwright-core";

interface Event {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
}

/** Script on the page's main thread in one frame, in milliseconds. */
export interface Frame {
  /** As the clock has it, with what the thread waited. */
  wall: number;
  /** As the thread worked. */
  cpu: number;
}

// What runs script; one of them inside another counts once.
const SCRIPT = new Set(["FireAnimationFrame", "EventDispatch", "FunctionCall", "TimerFire", "RunMicrotasks"]);

/** The frames that were drawn while this was done, as Chromium traced them. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Frame[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page belongs to no browser that can be traced");
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  return frames(trace.traceEvents);
}

function frames(events: readonly Event[]): Frame[] {
  const main = events.find(({ name }) => name === "FireAnimationFrame");
  const own = events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === main?.pid && tid === main.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const list: Frame[] = [];
  let frame = { wall: 0, cpu: 0, drawn: false };
  let until = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    // Painting ends what script had to do with a frame.
    if (name === "PrePaint") {
      if (frame.drawn) list.push({ wall: frame.wall, cpu: frame.cpu });
      frame = { wall: 0, cpu: 0, drawn: false };
    }
    if (!SCRIPT.has(name) || ts < until) continue;
    until = ts + dur;
    frame.wall += dur / 1000;
    frame.cpu += tdur / 1000;
    frame.drawn ||= name === "FireAnimationFrame";
  }
  return list;
}
