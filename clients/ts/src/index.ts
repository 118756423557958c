export { type Options, type Page, PlanGraph, PlanGraphError, type Problem } from "./client.js";
export type * from "./generated/graphql.js";
export * from "./operations.js";
