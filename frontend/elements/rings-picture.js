import { each, say, set, svg } from './element.js';
import { INNER, arrange, lines } from './rings-layout.js';
import { sectorColour, sectorCorners } from './sectors.js';
import { direction } from './wrap.js';

/** Draws rings and marks into an SVG and keeps its nodes, so that what moves is seen moving. */
export class Picture {
  constructor(onRing, onPerson) {
    this.onPerson = onPerson;
    this.rings = svg('g');
    this.traces = svg('g');
    this.spans = svg('g');
    this.people = svg('g');
    this.root = svg('svg', { class: 'rings-picture', 'aria-hidden': 'true', focusable: 'false' }, this.rings, this.traces, this.spans, this.people);
    this.onRing = onRing;
  }

  /** @param items [{id, name, sector, ring, from, split, pinned, pending, chosen, counts, order, note}] */
  draw(items, { width, height, font, limit, titles, rtl, quiet, active }) {
    // Another size is another picture: only a change of place is shown as a movement.
    const viewBox = `0 0 ${width} ${height}`;
    set(this.root, { 'data-still': this.root.getAttribute('viewBox') !== viewBox, viewBox });
    const mark = font * 0.62;
    const shaped = items.map(({ ...item }) => {
      if (quiet || items.length > 14) item.note = '';
      const text = lines(item.name, limit);
      const rows = text.length + (item.split && item.note ? 1 : 0);
      const longest = Math.max(...text.map((line) => line.length), item.split ? (item.note?.length ?? 0) : 0);
      return { ...item, text, mark,
         width: Math.max(longest * font * 0.56, mark * 2) + font * 0.4, height: mark * (item.pinned ? 4.1 : 2.8) + rows * font * 1.12 + font * 0.2 };
    });
    const space = { cx: width / 2, cy: height / 2, rx: width / 2 - 3, ry: height / 2 - 3, titleHeight: font * 1.5, titleWidth: font * 6.5, rtl };
    const { outer, placed } = arrange(shaped, space);
    this.#rings(outer, space, titles, font, active);
    each(this.traces, placed.filter((one) => one.item.from), (one) => one.item.id, () => svg('path', { class: 'rings-trace' }), (path, one) => this.#trace(path, one, outer, space, mark));
    each(this.spans, placed.filter((one) => one.span), (one) => one.item.id, () => svg('line', { class: 'rings-span' }), (line, one) => this.#span(line, one, space, mark));
    each(this.people, placed, (one) => one.item.id, (one) => this.#mark(one.item), (node, one) => this.#place(node, one, font, quiet && one.clash));
  }

  #rings(outer, { cx, cy, rx, ry }, titles, font, active) {
    const drawn = INNER.map((key, k) => ({ key, radius: outer[k], title: titles[key] ?? '' })).reverse();
    each(this.rings, drawn, (ring) => ring.key, (ring) => {
      const shape = svg('ellipse');
      set(shape, { click: () => this.onRing(ring.key) });
      return svg('g', { 'data-ring': ring.key }, shape, svg('text', { 'text-anchor': 'middle' }));
    }, (node, ring) => {
      const [shape, title] = node.children;
      set(node, { 'data-active': active });
      set(shape, { cx, cy, rx: rx * ring.radius, ry: ry * ring.radius });
      set(title, { x: cx, y: cy - ry * ring.radius + font * 1.15, 'font-size': font, direction: direction(ring.title) });
      say(title, ring.title);
    });
  }

  #span(line, { span, angle, side, item }, { cx, cy, rx, ry }, mark) {
    const at = (r) => [cx + side * rx * r * Math.cos(angle), cy + ry * r * Math.sin(angle)];
    const [[x1, y1], [x2, y2]] = [at(span.from), at(Math.min(span.to, 0.99))];
    set(line, { x1, y1, x2, y2, 'stroke-width': mark * 1.5 });
    line.style.stroke = sectorColour(item.sector);
  }

  /** An arrow from the ring of today, along the ray on which the mark sits, to the mark in the ring that is wanted. */
  #trace(path, { item, x, y, angle, side, box }, outer, { cx, cy, rx, ry }, mark) {
    const ring = INNER.indexOf(item.from);
    const r = ring < 0 ? 1 : ((ring ? outer[ring - 1] : 0) + outer[ring]) / 2;
    const [x1, y1] = [cx + side * rx * r * Math.cos(angle), cy + ry * r * Math.sin(angle)];
    const length = Math.hypot(x - x1, y - y1) || 1;
    const [ux, uy] = [(x - x1) / length, (y - y1) / length];
    // Under the mark stands its name: an arrow from there ends below it, not behind its letters.
    const below = Math.abs(ux) * (box.y + box.height - y) < -uy * (item.width / 2) ? (box.y + box.height + mark * 0.3 - y) / -uy : 0;
    const gap = Math.max(mark * 1.4, below);
    const [x2, y2] = [x - ux * gap, y - uy * gap];
    const barb = (turn) => `${(x2 - mark * 0.7 * (ux + turn * uy)).toFixed(1)} ${(y2 - mark * 0.7 * (uy - turn * ux)).toFixed(1)}`;
    const point = (px, py) => `${px.toFixed(1)} ${py.toFixed(1)}`;
    const drawn = length > gap + mark * 0.8;
    set(path, { d: drawn ? `M${point(x1, y1)}L${point(x2, y2)}M${barb(0.8)}L${point(x2, y2)}L${barb(-0.8)}` : '', 'stroke-width': mark * 0.2 });
    path.style.stroke = sectorColour(item.sector);
  }

  #mark(item) {
    const pin = svg('path', { class: 'rings-pin', d: 'M0 0 L0 -1.1 M-.42 -1.35 a.42 .42 0 1 0 .84 0 a.42 .42 0 1 0 -.84 0' });
    const node = svg('g', { class: 'rings-who' }, svg('path', { class: 'rings-mark' }), pin, svg('g'));
    set(node, { click: () => this.onPerson(item.id) });
    return node;
  }

  #place(node, { item, x, y }, font, bare) {
    const [shape, pin, words] = node.children;
    node.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    set(node, { 'data-split': item.split, 'data-pending': item.pending, 'data-chosen': item.chosen });
    shape.style.color = sectorColour(item.sector);
    const corners = sectorCorners(item.sector, item.mark);
    const round = `M${-item.mark} 0a${item.mark} ${item.mark} 0 1 0 ${2 * item.mark} 0a${item.mark} ${item.mark} 0 1 0 ${-2 * item.mark} 0z`;
    set(shape, { d: corners ? `M${corners.map((corner) => corner.map((n) => n.toFixed(1)).join(' ')).join('L')}z` : round, 'stroke-width': item.mark * 0.26 });
    set(pin, { transform: `translate(0 ${-item.mark * 0.55}) scale(${item.mark * 0.95})`, visibility: item.pinned ? 'visible' : 'hidden' });
    const text = bare ? [] : item.text.map((line) => ({ line }));
    if (!bare && item.split && item.note) text.push({ line: item.note, note: true });
    each(words, text, (_, index) => index, () => svg('text', { 'text-anchor': 'middle' }), (line, row, index) => {
      set(line, { y: item.mark * 1.35 + font * (0.92 + index * 1.12), 'font-size': font, direction: direction(row.line), class: row.note ? 'rings-note' : null, 'stroke-width': font * 0.22 });
      say(line, row.line);
    });
  }
}
