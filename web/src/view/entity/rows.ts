import type {
  EntityFigureFragment,
  EvidenceFieldsFragment,
  StatusFieldsFragment,
} from "../../api/generated/graphql";
import type { Column } from "../../panel/table";
import type { Fact } from "./groups";

/** One piece of evidence for one statement about an entity, as it is downloaded. */
interface Row {
  statement: string;
  subject: string;
  subjectId: string;
  object: string;
  objectId: string | null;
  value: number | null;
  unit: string | null;
  growthPercent: number | null;
  rank: string | null;
  year: number | null;
  intended: boolean;
  background: boolean;
  evidence: EvidenceFieldsFragment;
}

/** What is known of an entity as rows, one for each piece of evidence: links, then statuses, then figures. */
export function rows(
  entity: { id: string; name: string },
  facts: readonly Fact[],
  statuses: readonly StatusFieldsFragment[],
  figures: readonly EntityFigureFragment[],
): Row[] {
  const number = { value: null, unit: null, growthPercent: null, rank: null };
  return [
    ...facts.flatMap(({ type, source, target, intended, background, evidence }) =>
      evidence.map((piece) => ({
        ...number,
        statement: type,
        subject: source.name,
        subjectId: source.id,
        object: target.name,
        objectId: target.id,
        year: piece.year,
        intended,
        background,
        evidence: piece,
      })),
    ),
    ...statuses.flatMap(({ status, year, intended, evidence }) =>
      evidence.map((piece) => ({
        ...number,
        statement: "STATUS",
        subject: entity.name,
        subjectId: entity.id,
        object: status,
        objectId: null,
        year,
        intended,
        background: false,
        evidence: piece,
      })),
    ),
    ...figures.flatMap(({ indicator, subject, basis, year, value, unit, growthPercent, rank, evidence }) =>
      evidence.map((piece) => ({
        statement: basis,
        subject: subject?.name ?? "",
        subjectId: subject?.id ?? "",
        object: indicator.name,
        objectId: indicator.id,
        value,
        unit,
        growthPercent,
        rank,
        year,
        intended: basis === "TARGET",
        background: false,
        evidence: piece,
      })),
    ),
  ];
}

/** The columns of those rows. */
export const COLUMNS: readonly Column<Row>[] = [
  { name: "statement", value: (row) => row.statement },
  { name: "subject", value: (row) => row.subject },
  { name: "subjectId", value: (row) => row.subjectId },
  { name: "object", value: (row) => row.object },
  { name: "objectId", value: (row) => row.objectId },
  { name: "value", value: (row) => row.value },
  { name: "unit", value: (row) => row.unit },
  { name: "growthPercent", value: (row) => row.growthPercent },
  { name: "rank", value: (row) => row.rank },
  { name: "year", value: (row) => row.year },
  { name: "intended", value: (row) => row.intended },
  { name: "background", value: (row) => row.background },
  { name: "plan", value: ({ evidence }) => evidence.plan?.title },
  { name: "place", value: ({ evidence }) => evidence.place },
  { name: "quote", value: ({ evidence }) => evidence.quote },
  { name: "sentence", value: ({ evidence }) => evidence.passage?.text },
  { name: "method", value: ({ evidence }) => evidence.method },
  { name: "rule", value: ({ evidence }) => evidence.rule },
  { name: "confidence", value: ({ evidence }) => evidence.confidence },
  { name: "verified", value: ({ evidence }) => evidence.verified },
];
