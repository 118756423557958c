import { type ReactNode, useId } from "react";

import type { Change } from "../../state/useAddress";
import { useSay } from "../../state/preferences";
import type { Offers, State } from "./filter";
import { MESSAGES } from "./messages";

/** What narrows the table and the plot; each choice stands in the address. */
export function Filters({
  state,
  offers,
  change,
}: {
  state: State;
  offers: Offers;
  change: Change<State>;
}): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  return (
    <form
      className="filters"
      aria-label={say("filters")}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div className="find">
        <label htmlFor={`${id}-text`}>{say("find")}</label>
        <input
          id={`${id}-text`}
          type="search"
          autoComplete="off"
          placeholder={say("findHint")}
          value={state.text}
          onChange={(event) => {
            change({ text: event.target.value });
          }}
        />
      </div>
      <Choice
        label={say("basis")}
        value={state.basis}
        options={[
          ["any", say("any")],
          ["both", say("both")],
          ["result", say("onlyResult")],
          ["aim", say("onlyAim")],
        ]}
        onChoose={(basis) => {
          change({ basis });
        }}
      />
      <Choice
        label={say("compare")}
        value={state.compare}
        options={(["any", "comparable", "incomparable", ...offers.kinds] as const).map((name) => [
          name,
          say(name),
        ])}
        onChoose={(compare) => {
          change({ compare });
        }}
      />
      <Choice
        label={say("unit")}
        value={state.unit}
        options={[["", say("any")], ...offers.units.map((unit) => [unit, unit] as const)]}
        onChoose={(unit) => {
          change({ unit });
        }}
      />
      <Choice
        label={say("subject")}
        value={state.subject}
        options={(["any", "district", "other"] as const).map((name) => [name, say(name)])}
        onChoose={(subject) => {
          change({ subject });
        }}
      />
      <Choice
        label={say("year")}
        value={String(state.year)}
        options={[["0", say("any")], ...offers.years.map((year) => [String(year), String(year)] as const)]}
        onChoose={(year) => {
          change({ year: Number(year) });
        }}
      />
      <Choice
        label={say("plan")}
        value={state.plan}
        options={[["", say("any")], ...offers.plans.map(({ id, title }) => [id, title] as const)]}
        onChoose={(plan) => {
          change({ plan });
        }}
      />
    </form>
  );
}

function Choice<T extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChoose: (value: T) => void;
}): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([name]) => name === event.target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
