import { html } from './element.js';

/** The sectors whose colour and shape are the same everywhere; the shapes are polygons in a box of 100 by 100. */
const SHAPES = {
  public: null,
  business: [[8, 8], [92, 8], [92, 92], [8, 92]],
  third: [[50, 4], [98, 92], [2, 92]],
  philanthropy: [[50, 0], [100, 50], [50, 100], [0, 50]],
  academia: [[50, 0], [100, 38], [81, 98], [19, 98], [0, 38]],
};

const FURTHER = [
  [[35, 0], [65, 0], [65, 35], [100, 35], [100, 65], [65, 65], [65, 100], [35, 100], [35, 65], [0, 65], [0, 35], [35, 35]],
  [[0, 8], [100, 8], [50, 98]],
  [[25, 5], [75, 5], [100, 50], [75, 95], [25, 95], [0, 50]],
  [[50, 0], [62, 36], [100, 36], [70, 59], [81, 98], [50, 74], [19, 98], [30, 59], [0, 36], [38, 36]],
];

/** Which further shape an unknown sector key gets: 1 to 4, always the same for the same key; null for the known ones. */
export function sectorPattern(key) {
  if (key in SHAPES) return null;
  let sum = 0;
  for (const letter of String(key)) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return (sum % FURTHER.length) + 1;
}

/** The corners of the sector's mark around (0,0) with the given radius; null means a circle. */
export function sectorCorners(key, radius) {
  const corners = key in SHAPES ? SHAPES[key] : FURTHER[sectorPattern(key) - 1];
  return corners?.map(([x, y]) => [((x - 50) * radius) / 50, ((y - 50) * radius) / 50]) ?? null;
}

/** The custom property that holds the sector's colour. */
export function sectorColour(key) {
  return key in SHAPES ? `var(--m-sector-${key})` : 'var(--m-sector-other)';
}

/** The mark as base.css draws it. */
export function sectorMark(key) {
  return html('span', { class: 'sector-mark', 'data-sector': key, 'data-pattern': sectorPattern(key), 'aria-hidden': 'true' });
}
