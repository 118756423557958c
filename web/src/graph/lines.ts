import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What the drawing knows of a line, besides what sigma does. */
export interface LineData extends EdgeDisplayData {
  dashed: boolean;
  shift: number;
}

/** How far apart lines between the same two marks are, in pixels. */
export const APART = 9;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
// Radii of both marks, thickness, shift; in pixels. A dashed line's thickness is negative.
attribute vec4 a_sizes;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_sizeRatio;

varying vec4 v_color;
// Pixels along the line, pixels beside it.
varying vec2 v_at;
// Where it begins and ends, its thickness, dashed or not.
varying vec4 v_line;

const float BIAS = 255.0 / 254.0;
const float WIDTH = 6.0;

void main() {
  vec2 source = (u_matrix * vec3(a_source, 1.0)).xy * u_resolution * 0.5;
  vec2 target = (u_matrix * vec3(a_target, 1.0)).xy * u_resolution * 0.5;
  vec2 way = target - source;
  float far = length(way);
  way /= max(far, 0.001);
  vec2 side = vec2(-way.y, way.x);
  vec2 at = source + way * far * a_corner.x + side * (a_sizes.w + a_corner.y * WIDTH);
  gl_Position = vec4(at * 2.0 / u_resolution, 0.0, 1.0);
  v_at = vec2(far * a_corner.x, a_corner.y * WIDTH);
  v_line = vec4(
    a_sizes.x / u_sizeRatio, far - a_sizes.y / u_sizeRatio - 2.0, max(abs(a_sizes.z) / sqrt(u_sizeRatio), 0.6),
    a_sizes.z < 0.0 ? 1.0 : 0.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= BIAS;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec4 v_line;

uniform float u_pixelRatio;

void main() {
  float left = v_line.y - v_at.x;
  if (v_at.x < v_line.x || left < 0.0) discard;
  float beside = abs(v_at.y);
  #ifdef PICKING_MODE
  if (beside > 5.0) discard;
  gl_FragColor = v_color;
  #else
  // The head is as long as five lines are wide, and half as broad to each side.
  float head = 4.0 + 2.5 * v_line.z;
  bool inHead = left < head;
  float reach = inHead ? left * 0.42 : v_line.z * 0.5;
  float soft = 0.6 / u_pixelRatio;
  float ink = 1.0 - smoothstep(reach - soft, reach + soft, beside);
  if (!inHead && v_line.w > 0.5) ink *= step(mod(v_at.x, 9.0), 5.5);
  float alpha = v_color.a * ink;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

const UNIFORMS = ["u_matrix", "u_resolution", "u_sizeRatio", "u_pixelRatio"] as const;

/** Draws links as lines with a head, from mark to mark; dashed what is only aimed at. */
export class Lines extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_sizes", size: 4, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [0, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(
    index: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, color, dashed, shift } = data as LineData;
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size,
        target.size,
        dashed ? -size : size,
        shift * APART,
        floatColor(color),
        index,
      ],
      at,
    );
  }

  override setUniforms(
    { matrix, width, height, sizeRatio, pixelRatio }: RenderParams,
    { gl, uniformLocations: at }: Parameters<EdgeProgram["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, matrix);
    gl.uniform2f(at.u_resolution ?? null, width, height);
    gl.uniform1f(at.u_sizeRatio ?? null, sizeRatio);
    gl.uniform1f(at.u_pixelRatio ?? null, pixelRatio);
  }
}
