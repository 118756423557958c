import type { Page } from "playwright-core";

interface Event {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
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
  const session = await page.context().newCDPSession(page);
  const events: Event[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as Event[]));
  });
  const complete = new Promise<void>((done) => {
    session.once("Tracing.tracingComplete", () => {
      done();
    });
  });
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline", "devtools.timeline.frame", "toplevel"] },
  });
  await work();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return frames(events);
}

function frames(events: readonly Event[]): Frame[] {
  const animated = events.filter(({ name }) => name === "FireAnimationFrame");
  const [main] = animated;
  if (!main) return [];
  const own = events
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const list: (Frame & { drawn: boolean })[] = [];
  let until = 0;
  for (const { name, ph, ts, dur = 0, tdur = 0 } of own) {
    if (name === "BeginMainThreadFrame") list.push({ wall: 0, cpu: 0, drawn: false });
    const frame = list.at(-1);
    if (!frame || ph !== "X" || !SCRIPT.has(name) || ts < until) continue;
    until = ts + dur;
    frame.wall += dur / 1000;
    frame.cpu += tdur / 1000;
    frame.drawn ||= name === "FireAnimationFrame";
  }
  return list.filter(({ drawn }) => drawn);
}
