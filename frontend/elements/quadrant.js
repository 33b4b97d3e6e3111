import { set, svg } from './element.js';

// Leaves the names of the corners free, above and below the outermost points.
const EDGE = 11;
const SIZE = 100;
const RADIUS = 3.6;

const scale = (value) => EDGE + value * (SIZE - 2 * EDGE);

/**
 * Draws where things stand on two axes from 0 to 1, divided in the middle: `along` the line of reading and `up`. Points that would cover
 * each other are moved apart, with a line to where they belong.
 * @param points each with its number, perhaps with `before`, where it stood earlier, `low` for a hollow one, `ring` for a marked one
 * @param labels a sentence for the whole and the names of the corners, each by where it is
 * @param first the name of the corner that is worth looking at first
 */
export function drawQuadrant(chart, points, labels, first, rtl) {
  const x = (value) => (rtl ? SIZE - scale(value) : scale(value));
  const y = (value) => SIZE - scale(value);
  set(chart, { viewBox: `0 0 ${SIZE} ${SIZE}`, role: 'img', 'aria-label': labels.chart });
  const line = (x1, y1, x2, y2, name) => svg('line', { x1, y1, x2, y2, class: name });
  const corners = [['upFar', true, true], ['upNear', false, true], ['downFar', true, false], ['downNear', false, false]];
  const [, far, up] = corners.find(([name]) => name === first);
  const parts = [svg('rect', { x: far === rtl ? 0 : 50, y: up ? 0 : 50, width: 50, height: 50, class: 'quadrant-first' }),
    svg('rect', { x: 0, y: 0, width: SIZE, height: SIZE, class: 'quadrant-frame' }),
    line(50, 0, 50, SIZE, 'quadrant-axis'), line(0, 50, SIZE, 50, 'quadrant-axis')];
  for (const [name, isFar, isUp] of corners) {
    const text = svg('text', { x: isFar !== rtl ? 75 : 25, y: isUp ? 5.5 : 97, class: 'quadrant-name' });
    text.textContent = labels[name] ?? '';
    parts.push(text);
  }
  const placed = points.map((point) => ({ point, x: x(point.along), y: y(point.up), atX: x(point.along), atY: y(point.up) }));
  apart(placed);
  for (const { point, x: nowX, y: nowY, atX, atY } of placed) {
    if (point.before) {
      const [fromX, fromY] = [x(point.before.along), y(point.before.up)];
      if (Math.hypot(fromX - atX, fromY - atY) > RADIUS) {
        parts.push(line(fromX, fromY, atX, atY, 'quadrant-way'), svg('circle', { cx: fromX, cy: fromY, r: 1.2, class: 'quadrant-before' }));
      }
    }
    if (Math.hypot(nowX - atX, nowY - atY) > 1) {
      parts.push(line(nowX, nowY, atX, atY, 'quadrant-way'), svg('circle', { cx: atX, cy: atY, r: 0.7, class: 'quadrant-spot' }));
    }
  }
  for (const { point, x: nowX, y: nowY } of placed) {
    const number = svg('text', { x: nowX, y: nowY, dy: '.36em' });
    number.textContent = String(point.number);
    parts.push(svg('g', { class: 'quadrant-point', 'data-ring': Boolean(point.ring), 'data-low': Boolean(point.low) },
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
