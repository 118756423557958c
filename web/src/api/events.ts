/** One event of a stream: its name, empty where it has none, and its data. */
export interface ServerEvent {
  event: string;
  data: string;
}

/**
 * Reads server-sent events as they come, however the stream is cut into pieces. Comments, by which a server holds
 * a silent stream open, are left out. It ends with the stream, whole or not: an event that was cut off is none.
 *
 * The library graphql-sse (2.6.1) is not used: where a stream is cut off right after an event, it waits for ever.
 */
export async function* events(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent, void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let event = "";
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A carriage return at the end may be the first half of what ends a line.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line === "") {
          if (event !== "" || data.length > 0) yield { event, data: data.join("\n") };
          event = "";
          data = [];
          continue;
        }
        const [, field, text = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (field === "event") event = text;
        if (field === "data") data.push(text);
      }
    }
  } finally {
    // Where the reader leaves first, the server hears it.
    await reader.cancel().catch(() => undefined);
  }
}
