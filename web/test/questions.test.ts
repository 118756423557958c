import { getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";

import { content, operationName, QUESTIONS, same } from "../src/graphiql/questions";
import { schema } from "./schema";

const domain = schema();

describe.each(QUESTIONS)("$titleEn", (question) => {
  const { query, variables } = content(question);
  const document = parse(query);
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );

  test("begins with its title in both languages", () => {
    expect(query.split("\n").slice(0, 2)).toEqual([`# ${question.title}`, `# ${question.titleEn}`]);
    expect(question.title).toMatch(/\p{Script=Han}/u);
    expect(question.titleEn).not.toMatch(/\p{Script=Han}/u);
  });

  test("is valid by the schema, its variables too", () => {
    expect(validate(domain, document)).toEqual([]);
    const given = JSON.parse(variables) as Record<string, unknown>;
    expect(getVariableValues(domain, operations[0]?.variableDefinitions ?? [], given).errors).toBeUndefined();
  });

  test("has one operation with a name, which its tab shows", () => {
    expect(operationName(question)).toMatch(/^[A-Z]\w+$/);
    expect(operations.map((operation) => operation.name?.value)).toEqual([operationName(question)]);
  });
});

test("no two questions are alike", () => {
  expect(new Set(QUESTIONS.map(operationName)).size).toBe(QUESTIONS.length);
});

test.each([
  [{ query: "{a}", variables: "" }, { query: "{a}", variables: null }, true],
  [{ query: "{a}", variables: "{}" }, { query: "{a}", variables: "{}" }, true],
  [{ query: "{a}", variables: "{}" }, { query: "{a}" }, false],
  [{ query: "{a}", variables: "" }, { query: "{b}", variables: "" }, false],
  [{ query: null }, { query: "" }, true],
])("same(%j, %j) is %s", (a, b, result) => {
  expect(same(a, b)).toBe(result);
});
