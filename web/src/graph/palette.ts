import type { EntityKind } from "../api/generated/graphql";
import { ALL_KINDS, colour } from "../kinds";

/** The colours of a drawing, as plain values of CSS. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly aim: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
}

/** The colours that the page has at this element now: light or dark. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const value = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const palette = {
    paper: value("var(--surface)"),
    ink: value("var(--ink)"),
    soft: value("var(--soft)"),
    line: value("var(--edge)"),
    accent: value("var(--accent)"),
    aim: value("var(--aim)"),
    kinds: Object.fromEntries(ALL_KINDS.map((kind) => [kind, value(colour(kind))])) as Record<
      EntityKind,
      string
    >,
  };
  probe.remove();
  return palette;
}
