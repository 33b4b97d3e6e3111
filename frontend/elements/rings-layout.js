/** Where everything goes in the picture of the circles. Pure: the same input gives the same picture on every screen. */
export const INNER = ['STRATEGIC', 'DIRECT', 'WIDE'];
const BASE = [0.15, 0.35, 0.5];
const ANGLES = 64;
const STEPS = 5;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Breaks a name into at most two lines of about `limit` letters, the rest as an ellipsis. */
export function lines(name, limit) {
  const words = name.trim().split(/\s+/);
  const result = [''];
  for (const word of words) {
    const line = result.at(-1);
    if (!line) result[result.length - 1] = word;
    else if (line.length + 1 + word.length <= limit) result[result.length - 1] += ` ${word}`;
    else result.push(word);
  }
  const kept = result.slice(0, 2);
  if (result.length > 2) kept[1] += '…';
  return kept.map((line) => {
    const letters = Array.from(line);
    return letters.length > limit + 6 ? `${letters.slice(0, limit + 5).join('')}…` : line;
  });
}

/** Outer radii of the three rings (the last is 1): a fuller ring gets more room, an empty one keeps its place. */
export function radii(items, area) {
  const loads = INNER.map((ring) => items.filter((item) => item.ring === ring).reduce((sum, item) => sum + item.width * item.height, 0));
  const wanted = BASE.map((base, k) => Math.max(base * 0.65, (loads[k] / area) * 2.1));
  const all = wanted.reduce((a, b) => a + b);
  let sum = 0;
  return wanted.map((share) => Math.sqrt((sum += share / all)));
}

/** How far from the centre a stakeholder sits on whom the room is split, and the span of the rings it was put in. */
export function spread(counts, bands) {
  let sum = 0;
  let total = 0;
  let from = 1;
  let to = 0;
  [...INNER, 'OUT'].forEach((ring, k) => {
    const n = counts?.[ring] ?? 0;
    if (!n) return;
    const middle = k < 3 ? (bands[k][0] + bands[k][1]) / 2 : 1.06;
    sum += n * middle;
    total += n;
    from = Math.min(from, middle);
    to = Math.max(to, middle);
  });
  return total ? { mean: Math.min(0.95, sum / total), from, to } : null;
}

const overlap = (a, b) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/**
 * Places the items, each {ring, width, height, mark, split, pinned, counts, order}, in an ellipse of cx, cy, rx, ry; gives each x, y, angle, r, span, clash.
 * Each looks for its own angle first (by its order in the initiative, so it stays put when others move), then for room near it.
 */
export function arrange(items, space) {
  const { cx, ry, cy, titleHeight, titleWidth } = space;
  const outer = radii(items, Math.PI * space.rx * ry);
  const bands = outer.map((radius, k) => [k ? outer[k - 1] : 0, radius]);
  const titles = outer.map((radius) => ({ x: cx - titleWidth / 2, y: cy - ry * radius, width: titleWidth, height: titleHeight, weight: 5 }));
  const placed = items.map((item) => ({ item, span: item.split ? spread(item.counts, bands) : null, side: space.rtl ? -1 : 1 }));
  // Those on whom the room is split have the least choice, so they go first; further rounds mend what came out crowded.
  const turns = [...placed].sort((a, b) => Boolean(b.span) - Boolean(a.span));
  for (let round = 0; round < 4; round++) {
    for (const one of turns) {
      const others = placed.filter((other) => other !== one && other.box).map((other) => other.box);
      Object.assign(one, settle(one, bands, [...titles, ...others], space));
    }
  }
  for (const one of placed) {
    const size = one.box.width * one.box.height;
    one.clash = placed.some((other) => other !== one && !other.clash && overlap(one.box, other.box) > size * 0.06);
  }
  return { outer, placed };
}

function settle({ item, span, side }, bands, taken, { cx, cy, rx, ry }) {
  const band = bands[INNER.indexOf(item.ring)] ?? bands[2];
  const pad = Math.min((band[1] - band[0]) * 0.3, (item.mark * 1.6) / ry);
  const low = span ? Math.max(0.05, span.mean - 0.04) : Math.max(band[0] + pad, 0.04);
  const high = span ? span.mean + 0.04 : band[1] - pad;
  const home = item.order * GOLDEN - Math.PI / 5;
  let best = null;
  for (let a = 0; a < ANGLES && !(best?.cost < 1); a++) {
    const turn = (a % 2 ? 1 : -1) * Math.ceil(a / 2) * ((2 * Math.PI) / ANGLES);
    for (let s = 0; s < STEPS; s++) {
      const r = low + ((high - low) * (s + 0.5)) / STEPS;
      const angle = home + turn;
      const x = cx + side * rx * r * Math.cos(angle);
      const y = cy + ry * r * Math.sin(angle);
      const box = { x: x - item.width / 2, y: y - item.mark * (item.pinned ? 2.6 : 1.3), width: item.width, height: item.height };
      const cost = price(box, taken, { cx, cy, rx, ry }, span ? [0, 1] : band) + Math.abs(turn) * 5 + Math.abs(r - (low + high) / 2) * 12;
      if (!best || cost < best.cost) best = { cost, box, x, y, angle, r };
    }
  }
  return best;
}

function price(box, taken, { cx, cy, rx, ry }, band) {
  const size = box.width * box.height;
  let cost = 0;
  for (const other of taken) cost += (overlap(box, other) / size) * 900 * (other.weight ?? 1);
  for (const [x, y] of [[0, 0], [1, 0], [0, 1], [1, 1]]) {
    const r = Math.hypot((box.x + x * box.width - cx) / rx, (box.y + y * box.height - cy) / ry);
    if (r > 1) cost += 60 * (r - 1) + 25;
    else if (r > band[1]) cost += 14 * (1 + r - band[1]);
    else if (r < band[0]) cost += 14 * (1 + band[0] - r);
  }
  return cost;
}
