import { set, svg } from './element.js';

const LOW = 1;
const HIGH = 5;
const MIDDLE = 3;
// Leaves the names of the corners free, above and below the outermost points.
const EDGE = 11;
const SIZE = 100;
const RADIUS = 3.6;

const scale = (value) => EDGE + ((value - LOW) / (HIGH - LOW)) * (SIZE - 2 * EDGE);

/**
 * Draws where the options stand: further along the line of reading the more we can move them, higher up the more they hold back.
 * Points that would cover each other are moved apart, with a line to where they belong.
 */
export function drawQuadrant(chart, rows, labels, rtl) {
  const x = (value) => (rtl ? SIZE - scale(value) : scale(value));
  const y = (value) => SIZE - scale(value);
  set(chart, { viewBox: `0 0 ${SIZE} ${SIZE}`, role: 'img', 'aria-label': labels.chart });
  const line = (x1, y1, x2, y2, name) => svg('line', { x1, y1, x2, y2, class: name });
  const parts = [svg('rect', { x: rtl ? 0 : 50, y: 0, width: 50, height: 50, class: 'quadrant-first' }),
    svg('rect', { x: 0, y: 0, width: SIZE, height: SIZE, class: 'quadrant-frame' }),
    line(x(MIDDLE), 0, x(MIDDLE), SIZE, 'quadrant-axis'), line(0, y(MIDDLE), SIZE, y(MIDDLE), 'quadrant-axis')];
  const corner = (word, far, up) => {
    const text = svg('text', { x: (far !== rtl) ? 75 : 25, y: up ? 5.5 : 97, class: 'quadrant-name' });
    text.textContent = word ?? '';
    parts.push(text);
  };
  corner(labels.first, true, true);
  corner(labels.hard, false, true);
  corner(labels.easy, true, false);
  corner(labels.last, false, false);
  const points = rows.filter((row) => row.holds && row.moves).map((row) => ({ row, x: x(row.moves.mean), y: y(row.holds.mean) }));
  points.forEach((point) => Object.assign(point, { atX: point.x, atY: point.y }));
  apart(points);
  for (const { row, x: nowX, y: nowY, atX, atY } of points) {
    if (row.before) {
      const [fromX, fromY] = [x(row.before.moves), y(row.before.holds)];
      if (Math.hypot(fromX - atX, fromY - atY) > RADIUS) {
        parts.push(line(fromX, fromY, atX, atY, 'quadrant-way'), svg('circle', { cx: fromX, cy: fromY, r: 1.2, class: 'quadrant-before' }));
      }
    }
    if (Math.hypot(nowX - atX, nowY - atY) > 1) {
      parts.push(line(nowX, nowY, atX, atY, 'quadrant-way'), svg('circle', { cx: atX, cy: atY, r: 0.7, class: 'quadrant-spot' }));
    }
  }
  for (const { row, x: nowX, y: nowY } of points) {
    const number = svg('text', { x: nowX, y: nowY, dy: '.36em' });
    number.textContent = String(row.number);
    parts.push(svg('g', { class: 'quadrant-point', 'data-talk': Boolean(row.talk), 'data-low': row.holds.mean < MIDDLE || row.moves.mean < MIDDLE },
      svg('circle', { cx: nowX, cy: nowY, r: RADIUS }), number));
  }
  chart.replaceChildren(...parts);
}

function apart(points) {
  const inside = (value) => Math.min(SIZE - RADIUS, Math.max(RADIUS, value));
  for (let turn = 0; turn < 30; turn += 1) {
    for (let one = 0; one < points.length; one += 1) {
      for (let other = one + 1; other < points.length; other += 1) {
        const [a, b] = [points[one], points[other]];
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        const missing = 2 * RADIUS + 0.6 - distance;
        if (missing <= 0) continue;
        const [dx, dy] = distance > 0.01 ? [(b.x - a.x) / distance, (b.y - a.y) / distance] : [Math.cos(one), Math.sin(one)];
        [a.x, a.y] = [inside(a.x - (dx * missing) / 2), inside(a.y - (dy * missing) / 2)];
        [b.x, b.y] = [inside(b.x + (dx * missing) / 2), inside(b.y + (dy * missing) / 2)];
      }
    }
  }
}
