import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What the drawing knows of a line, besides what sigma does. */
export interface LineData extends EdgeDisplayData {
  dashed: boolean;
  shift: number;
}

/** Above this many lines none is written on, nor can be pointed at. */
export const MANY = 2000;

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
// Along the line, beside it, and whether it belongs to the head.
attribute vec3 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_sizeRatio;

varying vec4 v_color;
// Pixels along, pixels beside; negative along where nothing is dashed.
varying vec2 v_at;
// Half of what is covered.
varying float v_reach;

const float BIAS = 255.0 / 254.0;

void main() {
  vec2 source = (u_matrix * vec3(a_source, 1.0)).xy * u_resolution * 0.5;
  vec2 target = (u_matrix * vec3(a_target, 1.0)).xy * u_resolution * 0.5;
  vec2 way = target - source;
  float far = length(way);
  way /= max(far, 0.001);
  float thick = max(abs(a_sizes.z) / sqrt(u_sizeRatio), 0.7);
  float head = 5.0 + 2.5 * thick;
  float begin = a_sizes.x / u_sizeRatio;
  float tip = max(far - a_sizes.y / u_sizeRatio - 1.0, begin);
  float base = max(tip - head, begin);
  bool inHead = a_corner.z > 0.5;
  #ifdef PICKING_MODE
  float reach = 5.0;
  v_color = a_id;
  #else
  float reach = (inHead ? 0.42 * head : thick * 0.5) + 1.0;
  v_color = a_color;
  #endif
  v_color.a *= BIAS;
  float along = inHead ? mix(base, tip, a_corner.x) : mix(begin, base, a_corner.x);
  // The head narrows to a point.
  float beside = a_corner.y * reach * (inHead ? 1.0 - a_corner.x : 1.0);
  vec2 at = source + way * along + vec2(-way.y, way.x) * (a_sizes.w + beside);
  gl_Position = vec4(at * 2.0 / u_resolution, 0.0, 1.0);
  v_at = vec2(a_sizes.z < 0.0 && !inHead ? along - begin : -1.0, beside);
  v_reach = inHead ? -1.0 : thick * 0.5;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying float v_reach;

uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float ink = v_reach < 0.0 ? 1.0 : 1.0 - smoothstep(v_reach - soft, v_reach + soft, abs(v_at.y));
  if (v_at.x >= 0.0) ink *= step(mod(v_at.x, 9.0), 5.5);
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
      VERTICES: 9,
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
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 3, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1, 0],
        [1, -1, 0],
        [0, 1, 0],
        [0, 1, 0],
        [1, -1, 0],
        [1, 1, 0],
        [0, -1, 1],
        [0, 1, 1],
        [1, 0, 1],
      ],
    };
  }

  // Among so many lines none can be pointed at: they are not drawn a second time for it.
  override render(params: RenderParams): void {
    const { pickProgram } = this;
    if (this.capacity > MANY) this.pickProgram = null;
    super.render(params);
    this.pickProgram = pickProgram;
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
