import { ManofElement, define, each, html, say, set, svg } from './element.js';
import { drawQuadrant } from './quadrant.js';
import quadrant from './quadrant-style.js';
import css from './drivers-style.js';

/** The least that fills the chart from its middle to its edge, so that nearly equal figures do not look far apart. */
const LEAST = 0.5;

/** Who drives and who is driven: a chart that is divided at the means, and the same as a table, the strongest driver first. */
class Drivers extends ManofElement {
  draw() {
    if (!this.table) {
      this.chart = svg('svg', { class: 'quadrant-chart' });
      this.above = html('figcaption', { class: 'quadrant-up', 'aria-hidden': 'true' });
      this.below = html('figcaption', { class: 'quadrant-along', 'aria-hidden': 'true' });
      this.figure = html('figure', { class: 'drivers-figure' }, this.above, this.chart, this.below);
      this.heads = [1, 2, 3, 4, 5].map(() => html('th', { scope: 'col' }));
      this.body = html('tbody');
      this.caption = html('caption', { class: 'visually-hidden' });
      this.table = html('table', { class: 'drivers-table' }, this.caption, html('thead', {}, html('tr', {}, ...this.heads)), this.body);
      this.replaceChildren(this.figure, this.table);
    }
    const rows = this.rows ?? [];
    set(this, { 'data-size': this.size, 'data-many': rows.length > 7 });
    this.style.setProperty('--drivers-rows', Math.max(5, rows.length));
    say(this.above, this.labels.up);
    say(this.below, this.labels.along);
    say(this.caption, this.labels.table);
    [this.labels.number, this.labels.option, this.labels.drive, this.labels.dependence, this.labels.region].forEach((text, at) => say(this.heads[at], text));
    const placed = rows.filter((row) => row.region);
    this.figure.hidden = this.size === 'phone' || !placed.length;
    this.#chart(placed);
    each(this.body, rows, (row) => row.id, () => this.#row(), (node, row) => this.#update(node, row));
  }

  #chart(rows) {
    const { drive, dependence } = this.middle ?? { drive: 0, dependence: 0 };
    const reach = Math.max(LEAST, ...rows.flatMap((row) => [Math.abs(row.drive - drive), Math.abs(row.dependence - dependence)]));
    const share = (value, middle) => 0.5 + (value - middle) / (2 * reach);
    const { chart, DRIVER, LINKAGE, AUTONOMOUS, DEPENDENT } = this.labels;
    drawQuadrant(this.chart, rows.map((row) => ({
      along: share(row.dependence, dependence),
      up: share(row.drive, drive),
      number: row.number,
      low: row.region !== 'DRIVER',
      ring: row.note,
    })), { chart, upNear: DRIVER, upFar: LINKAGE, downNear: AUTONOMOUS, downFar: DEPENDENT }, 'upNear', this.rtl);
  }

  #row() {
    return html('tr', {}, html('td', { class: 'drivers-place' }, html('b')),
      html('th', { scope: 'row' }, html('span', { class: 'drivers-text', dir: 'auto' }), html('span', { class: 'drivers-note' })),
      html('td', { class: 'drivers-figure-cell' }), html('td', { class: 'drivers-figure-cell' }), html('td', { class: 'drivers-region' }));
  }

  #update(node, row) {
    const [place, option, drive, dependence, region] = node.children;
    set(node, { 'data-region': row.region });
    say(place.firstChild, String(row.number));
    say(option.querySelector('.drivers-text'), row.text);
    say(option.querySelector('.drivers-note'), row.note);
    set(say(drive, row.shownDrive ?? '–'), { 'data-label': this.labels.drive });
    set(say(dependence, row.shownDependence ?? '–'), { 'data-label': this.labels.dependence });
    say(region, row.said);
  }
}

define('manof-drivers', Drivers, { rows: [], middle: null, labels: {}, size: 'console' }, quadrant + css);
