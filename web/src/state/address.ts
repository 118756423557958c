/** One thing that stands in an address's query string: how it is read, and written (nothing: it is left out). */
export interface Parameter<T> {
  parse(values: readonly string[]): T;
  print(value: T): readonly string[];
}

/** What stands in an address, by name. */
export type Shape<S> = { readonly [K in keyof S]: Parameter<S[K]> };

/** A text; empty where the address has none. */
export const text: Parameter<string> = {
  parse: ([value]) => value ?? "",
  print: (value) => (value === "" ? [] : [value]),
};

/** Several texts, in their order and each once: `name=a&name=b`. */
export const texts: Parameter<readonly string[]> = {
  parse: (values) => [...new Set(values.filter((value) => value !== ""))],
  print: (value) => value,
};

/** Yes or no; yes is written as `name=1`. */
export const flag: Parameter<boolean> = {
  parse: ([value]) => value === "1",
  print: (value) => (value ? ["1"] : []),
};

/** One of some values; the first of them where the address names none or another. */
export function choice<T extends string>(values: readonly [T, ...T[]]): Parameter<T> {
  return {
    parse: ([value]) => values.find((known) => known === value) ?? values[0],
    print: (value) => (value === values[0] ? [] : [value]),
  };
}

/** Several of some values, in the order of those. */
export function choices<T extends string>(values: readonly T[]): Parameter<readonly T[]> {
  return {
    parse: (given) => values.filter((known) => given.includes(known)),
    print: (value) => value,
  };
}

/** A whole number from least to most; fallback where the address has none or another. */
export function integer(least: number, most: number, fallback: number): Parameter<number> {
  return {
    parse([value]) {
      const number = /^-?\d{1,15}$/.test(value ?? "") ? Number(value) : fallback;
      return number >= least && number <= most ? number : fallback;
    },
    print: (value) => (value === fallback ? [] : [String(value)]),
  };
}

/** What a query string, with or without its ?, says of a shape; what it does not say is as the shape has it. */
export function parse<S extends object>(shape: Shape<S>, search: string): S {
  const parameters = new URLSearchParams(search);
  const entries = names(shape).map((name) => [name, shape[name].parse(parameters.getAll(name))]);
  return Object.fromEntries(entries) as S;
}

/** The query string that parses to this state: empty, or with its ?. */
export function print<S extends object>(shape: Shape<S>, state: Readonly<S>): string {
  const parameters = new URLSearchParams();
  for (const name of names(shape)) {
    for (const value of shape[name].print(state[name])) parameters.append(name, value);
  }
  const printed = parameters.toString();
  return printed === "" ? "" : `?${printed}`;
}

function names<S extends object>(shape: Shape<S>): (keyof S & string)[] {
  return Object.keys(shape) as (keyof S & string)[];
}
