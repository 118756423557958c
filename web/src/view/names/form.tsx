import { type ReactNode, useId, useState } from "react";

import type {
  CorrectionInput,
  CorrectionRule,
  EntityFieldsFragment,
  EntityKind,
} from "../../api/generated/graphql";
import { useAnswer } from "../../api/useAnswer";
import { KINDS } from "../../kinds";
import { EntityName } from "../../panel/entity";
import { SearchBox } from "../../panel/search";
import { useLanguage, useSay } from "../../state/preferences";
import { useAddress } from "../../state/useAddress";
import { SUBJECT } from "./ask";
import { MESSAGES, RULE_NAMES } from "./messages";
import { SHAPE } from "./state";

const RULES = ["MERGE", "RENAME", "RETYPE", "SPLIT", "DROP"] as const satisfies readonly CorrectionRule[];

/** Takes a correction of the name that the address or the reader chooses. */
export function Form({
  busy,
  correct,
}: {
  busy: boolean;
  correct: (correction: CorrectionInput) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const id = useId();
  const [{ entity }, change] = useAddress(SHAPE);
  const { data } = useAnswer(SUBJECT, { id: entity }, { enabled: entity !== "" });
  const subject = data?.node && "kind" in data.node ? data.node : null;
  return (
    <section className="correct" aria-labelledby={id}>
      <h2 id={id}>{say("correct")}</h2>
      {entity !== "" && subject ? (
        <Chosen
          key={entity}
          subject={subject}
          plans={subject.plans?.nodes ?? []}
          busy={busy}
          correct={(correction) => {
            change({ entity: "" }, false);
            correct(correction);
          }}
          other={() => {
            change({ entity: "" }, false);
          }}
        />
      ) : (
        <SearchBox
          label={say("choose")}
          onChoose={(found) => {
            change({ entity: found.id }, false);
          }}
        />
      )}
    </section>
  );
}

function Chosen({
  subject,
  plans,
  busy,
  correct,
  other,
}: {
  subject: EntityFieldsFragment;
  plans: readonly { id: string; title: string }[];
  busy: boolean;
  correct: (correction: CorrectionInput) => void;
  other: () => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const id = useId();
  const [rule, setRule] = useState<CorrectionRule>("MERGE");
  const [into, setInto] = useState<EntityFieldsFragment | null>(null);
  const [name, setName] = useState(subject.name);
  const [kind, setKind] = useState<EntityKind>(subject.kind);
  const [plan, setPlan] = useState("");
  const [reason, setReason] = useState("");
  const named = rule === "RENAME" || rule === "SPLIT";
  const typed = rule === "RETYPE" || rule === "SPLIT";
  const within = rule === "SPLIT" || rule === "DROP";
  const whole =
    rule === "MERGE"
      ? into !== null
      : rule === "RENAME"
        ? name !== subject.name
        : rule === "RETYPE"
          ? kind !== subject.kind
          : rule !== "SPLIT" || (plan !== "" && (name !== subject.name || kind !== subject.kind));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        correct({
          rule,
          entity: subject.id,
          reason,
          ...(rule === "MERGE" && into && { into: into.id }),
          ...(named && { name }),
          ...(typed && { kind }),
          ...(within && plan !== "" && { plan }),
        });
      }}
    >
      <p className="row">
        <span>{say("chosen")}</span>
        <EntityName entity={subject} />
        <button type="button" onClick={other}>
          {say("other")}
        </button>
      </p>
      <label htmlFor={`${id}-rule`}>{say("rule")}</label>
      <select
        id={`${id}-rule`}
        value={rule}
        onChange={(event) => {
          setRule(event.target.value as CorrectionRule);
        }}
      >
        {RULES.map((each) => (
          <option key={each} value={each}>
            {RULE_NAMES[each][language]}
          </option>
        ))}
      </select>
      {rule === "MERGE" &&
        (into ? (
          <p className="row">
            <span>{say("into")}</span>
            <EntityName entity={into} />
            <button
              type="button"
              onClick={() => {
                setInto(null);
              }}
            >
              {say("other")}
            </button>
          </p>
        ) : (
          <SearchBox label={say("chooseInto")} onChoose={setInto} />
        ))}
      {named && (
        <>
          <label htmlFor={`${id}-name`}>{say("name")}</label>
          <input
            id={`${id}-name`}
            required
            lang="zh-CN"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </>
      )}
      {typed && (
        <>
          <label htmlFor={`${id}-kind`}>{say("kind")}</label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value as EntityKind);
            }}
          >
            {Object.entries(KINDS).map(([each, { name: called }]) => (
              <option key={each} value={each}>
                {called[language]}
              </option>
            ))}
          </select>
        </>
      )}
      {within && (
        <>
          <label htmlFor={`${id}-plan`}>{say("plan")}</label>
          <select
            id={`${id}-plan`}
            required={rule === "SPLIT"}
            value={plan}
            onChange={(event) => {
              setPlan(event.target.value);
            }}
          >
            <option value="">{rule === "DROP" ? say("all") : ""}</option>
            {plans.map((each) => (
              <option key={each.id} value={each.id} lang="zh-CN">
                {each.title}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${id}-reason`}>{say("reason")}</label>
      <input
        id={`${id}-reason`}
        required
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <p>
        <button type="submit" className="button main" disabled={busy || !whole || reason.trim() === ""}>
          {say("save")}
        </button>
      </p>
    </form>
  );
}
