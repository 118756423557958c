import { expect, test } from "vitest";

import { events, type ServerEvent } from "../../src/api/events";

/** A stream of these pieces; one who gives it up is told. */
function stream(pieces: readonly Uint8Array[], cancel?: () => void): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const piece = pieces[next++];
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
    cancel: () => cancel?.(),
  });
}

async function read(pieces: readonly Uint8Array[]): Promise<ServerEvent[]> {
  const found: ServerEvent[] = [];
  for await (const event of events(stream(pieces))) found.push(event);
  return found;
}

const TEXT = 'event: next\ndata: {"data":{"标题":"计划"}}\n\n:\n\n: ping\n\nevent: complete\ndata: \n\n';
const EVENTS = [
  { event: "next", data: '{"data":{"标题":"计划"}}' },
  { event: "complete", data: "" },
];

test.each([
  ["\n", "line feeds"],
  ["\r\n", "both"],
  ["\r", "carriage returns"],
])("lines end in %j", async (end) => {
  const bytes = new TextEncoder().encode(`${TEXT.replaceAll("\n", end)}${end === "\r" ? ":" : ""}`);
  expect(await read([bytes])).toEqual(EVENTS);
  // Characters and the ends of lines are cut as well.
  expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(EVENTS);
});

test.each([
  ["data: a\ndata: b\n\n", [{ event: "", data: "a\nb" }]],
  ["data:a\n\n", [{ event: "", data: "a" }]],
  ["data:  a\n\n", [{ event: "", data: " a" }]],
  ["data: a: b\n\n", [{ event: "", data: "a: b" }]],
  ["event: complete\n\n", [{ event: "complete", data: "" }]],
  ["id: 1\nretry: 5\ndata: a\n\n", [{ event: "", data: "a" }]],
  ["data\n\n", [{ event: "", data: "" }]],
  ["\n\n\n", []],
  ["event: next\ndata: cut off", []],
  ["event: next\ndata: cut off\n", []],
  ["", []],
])("%j holds its events", async (text, expected) => {
  expect(await read([new TextEncoder().encode(text)])).toEqual(expected);
});

test("one who leaves gives the stream up", async () => {
  let cancelled = false;
  const pieces = Array.from({ length: 9 }, () => new TextEncoder().encode("data: a\n\n"));
  for await (const event of events(stream(pieces, () => void (cancelled = true)))) {
    expect(event.data).toBe("a");
    break;
  }
  expect(cancelled).toBe(true);
});
