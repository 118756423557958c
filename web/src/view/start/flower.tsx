import type { ReactNode } from "react";

import type { EntityFieldsFragment, EntityKind } from "../../api/generated/graphql";
import { colour, KINDS } from "../../kinds";

/** One thing that is linked to what stands in the middle, and whether that is only aimed at. */
export interface Petal {
  entity: EntityFieldsFragment;
  intended: boolean;
}

const SIZE = 120;
const MIDDLE = SIZE / 2;

/** A small picture of an industry, in the middle, with what is linked to it around; a dashed line is an aim. */
export function Flower({ petals }: { petals: readonly Petal[] }): ReactNode {
  const places = petals.map((petal, index) => ({ petal, ...place(index, petals.length) }));
  return (
    <svg className="flower" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {places.map(({ petal, x, y }) => (
        <line
          key={petal.entity.id}
          x1={MIDDLE}
          y1={MIDDLE}
          x2={x}
          y2={y}
          {...(petal.intended && { strokeDasharray: "3 3" })}
        />
      ))}
      {places.map(({ petal, x, y }) => (
        <Shape
          key={petal.entity.id}
          kind={petal.entity.kind}
          x={x}
          y={y}
          scale={0.85}
          name={petal.entity.name}
        />
      ))}
      <Shape kind="INDUSTRY" x={MIDDLE} y={MIDDLE} scale={1.7} />
    </svg>
  );
}

function Shape(props: { kind: EntityKind; x: number; y: number; scale: number; name?: string }): ReactNode {
  const { kind, x, y, scale, name } = props;
  return (
    <path
      d={KINDS[kind].shape}
      style={{ fill: colour(kind) }}
      transform={`translate(${x} ${y}) scale(${scale}) translate(-8 -8)`}
    >
      {name !== undefined && <title>{name}</title>}
    </path>
  );
}

// Around a circle from the top; more than twelve alternate between two circles.
function place(index: number, count: number): { x: number; y: number } {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  const radius = count > 12 && index % 2 === 1 ? 34 : 49;
  const at = (part: number) => Math.round((MIDDLE + radius * part) * 10) / 10;
  return { x: at(Math.cos(angle)), y: at(Math.sin(angle)) };
}
