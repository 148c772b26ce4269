// Colours, and how well one is read on another (WCAG 2.2).

/** Red, green and blue of `#rgb` or `#rrggbb`; `undefined` for anything else. */
export function channels(hex) {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) return undefined;
  const width = digits.length / 3;
  return [0, 1, 2].map((at) => parseInt(digits.slice(at * width, (at + 1) * width).repeat(3 - width), 16));
}

/** Two colours, the second to a share from 0 to 1. */
export function mixed(one, other, share) {
  const [from, to] = [channels(one), channels(other)];
  return "#" + from.map((value, at) => Math.round(value + (to[at] - value) * share).toString(16).padStart(2, "0")).join("");
}

/** From 0, black, to 1, white. */
export function luminance(hex) {
  const [r, g, b] = channels(hex).map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
