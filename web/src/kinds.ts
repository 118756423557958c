import type { EntityKind } from "./api/generated/graphql";
import type { Text } from "./state/language";

/** How a kind of entity is named and drawn, the same everywhere: by colour and shape together. */
export interface Kind {
  /** One of it. */
  name: Text;
  /** Many of it. */
  names: Text;
  /** Its colour on light and on dark paper; legible as text on both (WCAG 2.2 AA). */
  light: string;
  dark: string;
  /** Its shape: an SVG path in a square of 16 × 16 whose middle is 8, 8. */
  shape: string;
}

const DOT = "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z";

/** The ten kinds, in the order in which they are listed. */
export const KINDS: Readonly<Record<EntityKind, Kind>> = {
  INDUSTRY: {
    name: { "zh-CN": "产业", en: "Industry" },
    names: { "zh-CN": "产业", en: "Industries" },
    light: "#00695c",
    dark: "#5fd6c0",
    shape: "M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7z",
  },
  PROJECT: {
    name: { "zh-CN": "项目", en: "Project" },
    names: { "zh-CN": "项目", en: "Projects" },
    light: "#b23c00",
    dark: "#ff9a62",
    shape: DOT,
  },
  COMPANY: {
    name: { "zh-CN": "企业", en: "Company" },
    names: { "zh-CN": "企业", en: "Companies" },
    light: "#1b5fb4",
    dark: "#82b7ff",
    shape: "M2 2h12v12H2z",
  },
  INSTITUTION: {
    name: { "zh-CN": "机构", en: "Institution" },
    names: { "zh-CN": "机构", en: "Institutions" },
    light: "#5b3fb0",
    dark: "#b7a1ff",
    shape: "M8 1l7 5.3L12.3 15H3.7L1 6.3z",
  },
  DISTRICT: {
    name: { "zh-CN": "行政区", en: "District" },
    names: { "zh-CN": "行政区", en: "Districts" },
    light: "#7a5200",
    dark: "#e5b94f",
    shape: "M8 0.5L15.5 8L8 15.5L0.5 8z",
  },
  AREA: {
    name: { "zh-CN": "功能区", en: "Area" },
    names: { "zh-CN": "功能区", en: "Areas" },
    light: "#4f6a00",
    dark: "#b5d24f",
    shape: "M8 1.5L15.5 14.5H0.5z",
  },
  POLICY: {
    name: { "zh-CN": "政策", en: "Policy" },
    names: { "zh-CN": "政策", en: "Policies" },
    light: "#98278c",
    dark: "#f19ae6",
    shape: "M0.5 1.5H15.5L8 14.5z",
  },
  EVENT: {
    name: { "zh-CN": "活动", en: "Event" },
    names: { "zh-CN": "活动", en: "Events" },
    light: "#006a8c",
    dark: "#6ccdee",
    shape: "M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z",
  },
  AWARD: {
    name: { "zh-CN": "荣誉", en: "Award" },
    names: { "zh-CN": "荣誉", en: "Awards" },
    light: "#b0213f",
    dark: "#ff93a4",
    shape: "M8 0.5l2.2 4.8 5.3.6-3.9 3.6 1 5.2L8 12.1l-4.6 2.6 1-5.2L.5 5.9l5.3-.6z",
  },
  INDICATOR: {
    name: { "zh-CN": "指标", en: "Indicator" },
    names: { "zh-CN": "指标", en: "Indicators" },
    light: "#4d5a63",
    dark: "#b4c2cb",
    shape: "M1.5 8h3.5v6.5H1.5zM6.25 1.5h3.5v13h-3.5zM11 4.75h3.5v9.75H11z",
  },
};

/** All kinds in the order of KINDS. */
export const ALL_KINDS = Object.keys(KINDS) as EntityKind[];

/** The colour of a kind as a value of CSS, which follows the theme. */
export function colour(kind: EntityKind): string {
  return `light-dark(${KINDS[kind].light}, ${KINDS[kind].dark})`;
}
