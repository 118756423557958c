import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

import type { EntityKind } from "../api/generated/graphql";
import { ALL_KINDS } from "../kinds";

/** What the drawing knows of a mark, besides what sigma does. */
export interface MarkData extends NodeDisplayData {
  kind: EntityKind;
  hollow: boolean;
  pinned: boolean;
  more: number;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_style;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_style;

const float BIAS = 255.0 / 254.0;

void main() {
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  v_radius = a_size / u_sizeRatio;
  // A shape reaches out of its circle by less than a fifth.
  vec2 corner = a_corner * (v_radius * 1.2 + 1.0);
  gl_Position = vec4(middle + corner * 2.0 / u_resolution, 0.0, 1.0);
  v_at = corner / max(v_radius, 0.01);
  v_shape = a_shape;
  v_style = a_style;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= BIAS;
}
`;

// The shapes of kinds.ts as distances to their outlines, in radii; after Inigo Quilez, "2D distance functions".
const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_style;

uniform float u_pixelRatio;

const float PI = 3.141592653589793;

float box(vec2 p, vec2 b) {
  vec2 d = abs(p) - b;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

// A regular polygon with a corner at the top.
float polygon(vec2 p, float n, float r) {
  float part = 2.0 * PI / n;
  float angle = mod(atan(p.x, p.y), part) - part * 0.5;
  return length(p) * cos(angle) - r * cos(part * 0.5);
}

float star(vec2 p, float r) {
  float part = PI / 5.0;
  float angle = abs(mod(atan(p.x, p.y) + part, 2.0 * part) - part);
  vec2 q = length(p) * vec2(sin(angle), cos(angle));
  vec2 tip = vec2(0.0, r);
  vec2 dent = 0.46 * r * vec2(sin(part), cos(part));
  vec2 edge = dent - tip;
  vec2 normal = normalize(vec2(-edge.y, edge.x));
  return dot(q - tip, normal);
}

float shape(vec2 p) {
  if (v_shape < 0.5) return polygon(p, 6.0, 1.08);
  if (v_shape < 1.5) return length(p) - 1.0;
  if (v_shape < 2.5) return box(p, vec2(0.9));
  if (v_shape < 3.5) return polygon(p, 5.0, 1.12);
  if (v_shape < 4.5) return (abs(p.x) + abs(p.y) - 1.15) * 0.7071;
  if (v_shape < 5.5) return polygon(p + vec2(0.0, 0.2), 3.0, 1.35);
  if (v_shape < 6.5) return polygon(vec2(p.x, 0.2 - p.y), 3.0, 1.35);
  if (v_shape < 7.5) return min(box(p, vec2(1.05, 0.4)), box(p, vec2(0.4, 1.05)));
  if (v_shape < 8.5) return star(p, 1.2);
  return min(
    box(p - vec2(0.0, 0.05), vec2(0.26, 1.0)),
    min(box(p - vec2(-0.74, -0.5), vec2(0.26, 0.45)), box(p - vec2(0.74, -0.2), vec2(0.26, 0.75))));
}

void main() {
  float away = shape(v_at) * v_radius;
  #ifdef PICKING_MODE
  if (away > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float soft = 0.7 / u_pixelRatio;
  float ink = 1.0 - smoothstep(-soft, soft, away);
  bool hollow = mod(v_style, 2.0) > 0.5;
  bool pinned = v_style > 1.5;
  if (hollow) ink *= 0.16 + 0.84 * smoothstep(-2.2 - soft, -2.2 + soft, away);
  if (pinned) ink *= smoothstep(2.4 - soft, 2.4 + soft, length(v_at) * v_radius);
  float alpha = v_color.a * ink;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

const UNIFORMS = ["u_matrix", "u_resolution", "u_sizeRatio", "u_pixelRatio"] as const;

/** Draws all ten kinds in one go, each in its shape; hollow what is only aimed at, with a hole what is pinned. */
export class Shapes extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_style", size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(index: number, at: number, data: NodeDisplayData): void {
    const { x, y, size, color, kind, hollow, pinned } = data as MarkData;
    this.array.set(
      [x, y, size, floatColor(color), index, ALL_KINDS.indexOf(kind), Number(hollow) + 2 * Number(pinned)],
      at,
    );
  }

  override setUniforms(
    { matrix, width, height, sizeRatio, pixelRatio }: RenderParams,
    { gl, uniformLocations: at }: Parameters<NodeProgram["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, matrix);
    gl.uniform2f(at.u_resolution ?? null, width, height);
    gl.uniform1f(at.u_sizeRatio ?? null, sizeRatio);
    gl.uniform1f(at.u_pixelRatio ?? null, pixelRatio);
  }
}
