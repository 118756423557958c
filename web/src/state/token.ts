import { useSyncExternalStore } from "react";

// Kept for as long as the tab is open, and read by this tab alone.
const KEY = "plangraph:token";

let token = read();
const listeners = new Set<() => void>();

/**
 * The token, an API key or a JWT, that a text holds: without what a paste brings along, and without the word Bearer
 * where the whole header was copied. Empty where the text can be no token, since no header takes it.
 */
export function parseToken(text: string | null): string {
  const found = (text ?? "").trim().replace(/^bearer\s+/i, "");
  return /^[\x21-\x7e]+$/.test(found) ? found : "";
}

/** The headers by which a server knows the one who holds a token; none without one. */
export function authorization(held: string): Record<string, string> {
  return held === "" ? {} : { Authorization: `Bearer ${held}` };
}

/** The token of this session; empty where nobody has signed in. */
export function currentToken(): string {
  return token;
}

/** Asks with this token from now on, until the tab is closed; empty signs out. */
export function signIn(chosen: string): void {
  token = chosen;
  keep();
  for (const listener of listeners) listener();
}

/** Asks without a token from now on. */
export function signOut(): void {
  signIn("");
}

/** Tells the listener when another token is taken; the answer stops that. */
export function onToken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The token of this session; a component that asks is drawn again when it changes. */
export function useToken(): string {
  return useSyncExternalStore(onToken, currentToken);
}

function read(): string {
  try {
    return parseToken(sessionStorage.getItem(KEY));
  } catch {
    return "";
  }
}

function keep(): void {
  try {
    if (token === "") sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // A browser that keeps nothing asks again when the page is loaded again.
  }
}
