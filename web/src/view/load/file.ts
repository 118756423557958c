/** The endings of files that the server reads. */
export const ENDINGS = [".txt", ".html", ".htm", ".docx", ".pdf"];

/** How many bytes a document may have: 32 MiB. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** Why files are not sent: more than one, not of a type that is read, nothing in it, or too large. */
export type Fault = "SEVERAL" | "TYPE" | "EMPTY" | "SIZE";

/** The one file that can be sent, or why there is none; null where none was given. */
export function fit<F extends Pick<File, "name" | "size">>(files: readonly F[]): F | Fault | null {
  const [file] = files;
  if (!file) return null;
  if (files.length > 1) return "SEVERAL";
  if (!ENDINGS.some((ending) => file.name.toLowerCase().endsWith(ending))) return "TYPE";
  if (file.size === 0) return "EMPTY";
  return file.size > MAX_BYTES ? "SIZE" : file;
}
