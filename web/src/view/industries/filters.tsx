import type { ReactNode } from "react";

import type { EntityFieldsFragment } from "../../api/generated/graphql";
import { nameIn } from "../../panel/entity";
import { ALL_STATUSES, STATUSES } from "../../panel/status";
import { useLanguage, useSay } from "../../state/preferences";
import { MESSAGES } from "./messages";
import { type Filter, type Model, options, select } from "./model";

/** One thing that a filter can choose. */
interface Option {
  value: string;
  name: string;
  count?: number;
}

/** What is shown, chosen by the reader; what is chosen stands below, each to be taken away again. */
export function Filters({
  model,
  filter,
  change,
}: {
  model: Model;
  filter: Filter;
  change: (change: Partial<Filter>) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const named = (entity: EntityFieldsFragment) => nameIn(language, entity);
  const known = new Map(
    [
      ...model.rows
        .flatMap((row) => [...row.industries, ...row.developers, ...row.places])
        .map((tie) => tie.entity),
      ...[...model.wholes.values()].flat(),
    ].map((entity) => [entity.id, named(entity)]),
  );
  // What would show nothing is not offered.
  const offered = select(model, { ...filter, industry: [], status: [], developer: [], place: [] });
  const list = (name: "industries" | "developers" | "places"): Option[] =>
    options(offered, name).map(({ entity, count }) => ({ value: entity.id, name: named(entity), count }));
  const fields = [
    { key: "industry", label: say("industry"), options: list("industries") },
    {
      key: "status",
      label: say("status"),
      options: ALL_STATUSES.map((status) => ({ value: status, name: STATUSES[status][language] })),
    },
    { key: "developer", label: say("developers"), options: list("developers") },
    { key: "place", label: say("places"), options: list("places") },
  ] as const;
  const set = (key: (typeof fields)[number]["key"], values: readonly string[]) => {
    change({ [key]: values });
  };
  const chosen = fields.flatMap(({ key, label, options }) =>
    filter[key].map((value) => ({
      key,
      value,
      text: `${label}: ${known.get(value) ?? options.find((option) => option.value === value)?.name ?? value}`,
    })),
  );
  return (
    <form
      className="filters"
      aria-label={say("filters")}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div className="selects">
        {fields.map(({ key, label, options }) => (
          <label key={key}>
            <span>{label}</span>
            <select
              value=""
              onChange={(event) => {
                set(key, [...filter[key], event.target.value]);
              }}
            >
              <option value="">{filter[key].length === 0 ? say("any") : say("oneMore")}</option>
              {options
                .filter(({ value }) => !(filter[key] as readonly string[]).includes(value))
                .map(({ value, name, count }: Option) => (
                  <option key={value} value={value}>
                    {name}
                    {count !== undefined && ` (${count})`}
                  </option>
                ))}
            </select>
          </label>
        ))}
      </div>
      <div className="switches">
        {(["facts", "all"] as const).map((key) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={filter[key]}
              onChange={(event) => {
                change({ [key]: event.target.checked });
              }}
            />{" "}
            {say(key)}
          </label>
        ))}
      </div>
      {chosen.length > 0 && (
        <ul className="chosen" aria-label={say("chosen")}>
          {chosen.map(({ key, value, text }) => (
            <li key={key + value}>
              <button
                type="button"
                aria-label={`${say("remove")} ${text}`}
                onClick={() => {
                  set(
                    key,
                    filter[key].filter((other) => other !== value),
                  );
                }}
              >
                {text} ×
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="clear"
              onClick={() => {
                change({ industry: [], status: [], developer: [], place: [] });
              }}
            >
              {say("clear")}
            </button>
          </li>
        </ul>
      )}
    </form>
  );
}
