import { ManofElement, define, each, html, say, set, svg } from './element.js';
import { drawQuadrant } from './quadrant.js';
import quadrant from './quadrant-style.js';
import css from './depth-style.js';

const QUESTIONS = ['holds', 'moves'];
const MIDDLE = 3;
/** Further along the more we can move it, higher up the more it holds back: from the scores 1 to 5. */
const spot = (moves, holds) => ({ along: (moves - 1) / 4, up: (holds - 1) / 4 });

/** A revealed rating: a chart of two axes, and the same as a table in order, with the spread of the answers. */
class Depth extends ManofElement {
  draw() {
    if (!this.table) {
      this.chart = svg('svg', { class: 'quadrant-chart' });
      this.above = html('figcaption', { class: 'quadrant-up', 'aria-hidden': 'true' });
      this.below = html('figcaption', { class: 'quadrant-along', 'aria-hidden': 'true' });
      this.figure = html('figure', { class: 'depth-figure' }, this.above, this.chart, this.below);
      this.heads = [1, 2, 3, 4, 5].map(() => html('th', { scope: 'col' }));
      this.body = html('tbody');
      this.caption = html('caption', { class: 'visually-hidden' });
      this.table = html('table', { class: 'depth-table' }, this.caption, html('thead', {}, html('tr', {}, ...this.heads)), this.body);
      this.replaceChildren(this.figure, this.table);
    }
    const rows = this.rows ?? [];
    set(this, { 'data-size': this.size, 'data-tight': rows.length > 5, 'data-many': rows.length > 7, 'data-compared': rows.some((row) => row.before), 'data-balanced': rows.some((row) => row.balanced) });
    this.style.setProperty('--depth-rows', Math.max(5, rows.length));
    say(this.above, this.labels.up);
    say(this.below, this.labels.along);
    say(this.caption, this.labels.table);
    [this.labels.place, this.labels.option, this.labels.holds, this.labels.moves, this.labels.balanced].forEach((text, at) => say(this.heads[at], text));
    this.figure.hidden = this.size === 'phone';
    const { chart, first, hard, easy, last } = this.labels;
    drawQuadrant(this.chart, rows.filter((row) => row.holds && row.moves).map((row) => ({
      ...spot(row.moves.mean, row.holds.mean),
      number: row.number,
      ring: row.talk,
      low: row.holds.mean < MIDDLE || row.moves.mean < MIDDLE,
      before: row.before && spot(row.before.moves, row.before.holds),
    })), { chart, upFar: first, upNear: hard, downFar: easy, downNear: last }, 'upFar', this.rtl);
    each(this.body, rows, (row) => row.id, () => this.#row(), (node, row) => this.#update(node, row));
  }

  #row() {
    const cell = () => html('td', { class: 'depth-cell' },
      html('span', { class: 'visually-hidden' }),
      html('b', { 'aria-hidden': 'true' }), html('span', { class: 'depth-hist', 'aria-hidden': 'true' }), html('small', { class: 'depth-agreed', 'aria-hidden': 'true' }));
    return html('tr', {}, html('td', { class: 'depth-place' }, html('b')),
      html('th', { scope: 'row' }, html('span', { class: 'depth-text', dir: 'auto' }),
        html('span', { class: 'depth-bar', 'aria-hidden': 'true' }, html('i'), html('i')), html('span', { class: 'depth-notes' })),
      cell(), cell(), html('td', { class: 'depth-balanced' }));
  }

  #update(node, row) {
    const [place, option, holds, moves, balanced] = node.children;
    set(node, { 'data-talk': Boolean(row.talk) });
    say(place.firstChild, String(row.number ?? '–'));
    const [text, bar, notes] = option.children;
    say(text, row.text);
    const whole = row.holds && row.moves;
    bar.hidden = !whole;
    QUESTIONS.forEach((question, at) => {
      bar.children[at].style.inlineSize = whole ? `${row[question].mean * 10}%` : '0';
      this.#cell([holds, moves][at], row[question], this.labels[question]);
    });
    each(notes, row.notes ?? [], (note) => note.kind, (note) => html('span', { class: 'depth-note', 'data-kind': note.kind }), (chip, note) => say(chip, note.text));
    say(balanced, row.balanced ? String(row.balanced) : '–');
    set(balanced, { 'data-differs': Boolean(row.balanced && row.balanced !== row.number) });
  }

  #cell(cell, spread, label) {
    const [spoken, mean, hist, agreed] = cell.children;
    say(spoken, spread ? spread.spoken : this.labels.few);
    set(cell, { 'data-label': label });
    say(mean, spread ? spread.shown : '–');
    say(agreed, spread?.agreed);
    hist.hidden = !spread;
    const counts = spread?.counts ?? [];
    const most = Math.max(1, ...counts);
    each(hist, counts, (_, at) => at, () => html('i'), (column, count) => {
      column.style.blockSize = `${Math.max(count ? 12 : 4, (100 * count) / most)}%`;
      set(column, { 'data-none': !count });
    });
  }
}

define('manof-depth', Depth, { rows: [], labels: {}, size: 'console' }, quadrant + css);
