import { authorization, currentToken } from "../state/token";
import { foreign, type NoAnswer, unreachable } from "./endpoint";
import { Refused } from "./operation";

/** Where documents are sent to. */
export const UPLOADS = "/plans";

/** A document that the server has: the id by which loadPlan takes it, its name, and how many bytes it has. */
export interface Upload {
  upload: string;
  name: string;
  bytes: number;
}

/** The header that tells a file's name, in any script (RFC 6266 and 8187). */
export function disposition(name: string): string {
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

/**
 * What the server answered to a document.
 * @throws Refused where it did not take it.
 * @throws NoAnswer where something else answered.
 */
export function received(status: number, text: string): Upload {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw foreign(status, UPLOADS, cause);
  }
  if (typeof answer === "object" && answer !== null) {
    if ("errors" in answer && Array.isArray(answer.errors)) throw new Refused(answer.errors);
    if ("upload" in answer && typeof answer.upload === "string") return answer as Upload;
  }
  throw foreign(status, UPLOADS);
}

/**
 * Sends a document, and tells how many of its bytes are on their way; fetch does not tell that. The signal gives up,
 * and the promise then never settles.
 * @throws as received does, and NoAnswer where the server cannot be reached.
 */
export function send(file: File, progress: (bytes: number) => void, signal: AbortSignal): Promise<Upload> {
  return new Promise((resolve, reject: (error: NoAnswer | Refused) => void) => {
    const request = new XMLHttpRequest();
    request.open("POST", UPLOADS);
    const headers = {
      ...authorization(currentToken()),
      "Content-Type": "application/octet-stream",
      "Content-Disposition": disposition(file.name),
      Accept: "application/json",
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded }) => {
      progress(loaded);
    });
    request.addEventListener("load", () => {
      try {
        resolve(received(request.status, request.responseText));
      } catch (error) {
        reject(error as NoAnswer | Refused);
      }
    });
    request.addEventListener("error", () => {
      reject(unreachable());
    });
    signal.addEventListener("abort", () => {
      request.abort();
    });
    request.send(file);
  });
}
