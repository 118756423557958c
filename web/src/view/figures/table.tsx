import { Fragment, type ReactNode, useEffect, useRef } from "react";

import { EntityName } from "../../panel/entity";
import { useLanguage, useSay } from "../../state/preferences";
import type { Change } from "../../state/useAddress";
import type { State } from "./filter";
import { Figure } from "./figure";
import { MESSAGES } from "./messages";
import { Opened } from "./opened";
import { GROUPS, groupOf, type Row, subjectsOf } from "./row";
import { type Sort, SORTS } from "./sort";
import { differenceText, pairText, ratioText, reasons } from "./words";

const GROUP_NAMES = {
  comparable: "comparable",
  incomparable: "incomparable",
  result: "onlyResult",
  aim: "onlyAim",
} as const;

/** Results and aims, a row for each pair and each single figure; grouped where the reader asks for no order. */
export function Table({
  rows,
  state,
  change,
}: {
  rows: readonly Row[];
  state: State;
  change: Change<State>;
}): ReactNode {
  const say = useSay(MESSAGES);
  const table = useRef<HTMLTableElement>(null);
  const open = openRows(rows, state);

  // A reader who follows a link to an indicator sees it.
  useEffect(() => {
    table.current?.querySelector("tr.marked")?.scrollIntoView({ block: "center" });
  }, []);

  const toggle = (key: string) => {
    const others = open.filter((other) => other !== key);
    // From here on the rows themselves say which are open.
    change({ indicator: [], open: open.includes(key) ? others : [...open, key] });
  };
  const groups =
    state.sort === "none"
      ? GROUPS.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) }))
      : [{ group: null, rows }];
  return (
    <table ref={table} className="figures-table">
      <caption className="unseen">{say("table")}</caption>
      <thead>
        <tr>
          {SORTS.map((sort) => (
            <Head key={sort} sort={sort} state={state} change={change} />
          ))}
          <th scope="col">{say("evidence")}</th>
        </tr>
      </thead>
      {groups.map(
        ({ group, rows }) =>
          rows.length > 0 && (
            <tbody key={group ?? "all"}>
              {group && (
                <tr className="group">
                  <th scope="rowgroup" colSpan={SORTS.length + 1}>
                    {say(GROUP_NAMES[group])} <small>{rows.length}</small>
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Line
                  key={row.key}
                  row={row}
                  marked={state.indicator.includes(row.indicator.id)}
                  open={open.includes(row.key)}
                  toggle={toggle}
                />
              ))}
            </tbody>
          ),
      )}
    </table>
  );
}

/** The keys of the rows that are open: those that the address names, and those of the indicators it names. */
function openRows(rows: readonly Row[], { open, indicator }: State): string[] {
  const named = rows.filter((row) => indicator.includes(row.indicator.id)).map(({ key }) => key);
  return [...new Set([...open, ...named])];
}

const SIGNS = { ascending: "↑", descending: "↓", none: "↕" } as const;

function Head({ sort, state, change }: { sort: Sort; state: State; change: Change<State> }): ReactNode {
  const say = useSay(MESSAGES);
  const order = state.sort !== sort ? "none" : state.desc ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        onClick={() => {
          // Up, then down, then back to the groups.
          if (order === "none") change({ sort, desc: false });
          else if (order === "ascending") change({ desc: true });
          else change({ sort: "none", desc: false });
        }}
      >
        {say(sort)} <span aria-hidden="true">{SIGNS[order]}</span>
      </button>
    </th>
  );
}

function Line({
  row,
  marked,
  open,
  toggle,
}: {
  row: Row;
  marked: boolean;
  open: boolean;
  toggle: (key: string) => void;
}): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  const subjects = subjectsOf(row);
  const several = subjects.length > 1;
  const details = `evidence-${row.key}`;
  const name = language === "en" ? (row.indicator.nameEn ?? row.indicator.name) : row.indicator.name;
  return (
    <>
      <tr id={`row-${row.key}`} className={marked ? "line marked" : "line"}>
        <th scope="row" className="indicator">
          <EntityName entity={row.indicator} />
        </th>
        <td className="subject">
          {subjects.map((subject) => (
            <Fragment key={subject.id}>
              <EntityName entity={subject} />{" "}
            </Fragment>
          ))}
        </td>
        {(["result", "aim"] as const).map((side) => {
          const figures = side === "result" ? row.results : row.aims;
          return (
            <td key={side} className={side === "result" ? side : "aimed"} data-label={say(side)}>
              {figures.map((figure) => (
                <Figure key={figure.id} figure={figure} subject={several} />
              ))}
              {figures.length === 0 && <Nothing />}
            </td>
          );
        })}
        <Comparison row={row} />
        <td className="more">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={details}
            aria-label={`${say("evidence")}: ${name}`}
            onClick={() => {
              toggle(row.key);
            }}
          >
            {say("evidence")}
          </button>
        </td>
      </tr>
      <tr id={details} className="details" hidden={!open}>
        <td colSpan={SORTS.length + 1}>{open && <Opened row={row} />}</td>
      </tr>
    </>
  );
}

function Comparison({ row }: { row: Row }): ReactNode {
  const say = useSay(MESSAGES);
  const language = useLanguage();
  if (row.comparison && !row.comparison.comparable) {
    return (
      <td className="difference reason" colSpan={2} data-label={say("incomparable")}>
        <span className="unseen">{say("incomparable")}: </span>
        {reasons(row, language)}
      </td>
    );
  }
  const difference = differenceText(row, language);
  const ratio = ratioText(row, language);
  return (
    <>
      <td className="difference" data-label={say("difference")}>
        {difference === null ? (
          <Nothing />
        ) : (
          <>
            <span className="what">{difference}</span> <small>{pairText(row, language)}</small>
          </>
        )}
      </td>
      <td className="ratio" data-label={say("ratio")}>
        {ratio ?? <Nothing />}
      </td>
    </>
  );
}

function Nothing(): ReactNode {
  const say = useSay(MESSAGES);
  return (
    <>
      <span className="nothing" aria-hidden="true">
        –
      </span>
      <span className="unseen">{say("none")}</span>
    </>
  );
}
