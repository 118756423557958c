import { expect, test } from "vitest";

import { NoAnswer } from "../../src/api/endpoint";
import { Refused } from "../../src/api/operation";
import { disposition, received } from "../../src/api/upload";

test.each([
  ["plan.txt", "plan.txt"],
  ["青溪.pdf", "%E9%9D%92%E6%BA%AA.pdf"],
  ["a 'b' (1)*.txt", "a%20%27b%27%20%281%29%2A.txt"],
  ['a"; x=1.txt', "a%22%3B%20x%3D1.txt"],
  ["\uD800.txt", "%EF%BF%BD.txt"],
])("the name %j goes into a header", (name, encoded) => {
  expect(disposition(name)).toBe(`attachment; filename*=UTF-8''${encoded}`);
});

test("a document that was taken has an id", () => {
  const upload = { upload: "upload-1", name: "a.txt", bytes: 3 };
  expect(received(201, JSON.stringify(upload))).toEqual(upload);
});

test("a document that was not taken says why", () => {
  const body = { errors: [{ message: "too large", extensions: { code: "BODY_TOO_LARGE" } }] };
  expect(() => received(413, JSON.stringify(body))).toThrow(Refused);
  expect(() => received(413, JSON.stringify(body))).toThrow("too large");
});

test.each(["<h1>502</h1>", "null", "{}", '{"upload":1}'])("%s is no answer", (text) => {
  expect(() => received(502, text)).toThrow(NoAnswer);
});
