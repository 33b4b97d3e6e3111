import { ManofElement, define, each, html, say, set } from './element.js';
import css from './places-style.js';

/** A common order: each row has its place, and on a line from first to last the span and the mean of the places at the tables. */
class Places extends ManofElement {
  draw() {
    if (!this.list) {
      this.axis = html('p', { class: 'places-axis', 'aria-hidden': 'true' }, html('span'), html('span'));
      this.list = html('ol', { class: 'places-list', role: 'list' });
      this.replaceChildren(this.axis, this.list);
    }
    const count = this.rows.length;
    set(this, { 'data-size': this.size, 'data-notes': this.rows.some((row) => row.note), 'data-moved': this.rows.some((row) => row.moved), 'data-dense': count > 9 && count <= 15, 'data-long': count > 15 });
    this.style.setProperty('--places-rows', Math.max(5, count > 15 ? Math.ceil(count / 2) : count));
    say(this.axis.firstChild, this.labels.first);
    say(this.axis.lastChild, this.labels.last);
    const at = (place) => (count > 1 ? (100 * (place - 1)) / (count - 1) : 0);
    each(this.list, this.rows, (row) => row.id, () => this.#row(), (node, row) => this.#update(node, row, at));
  }

  #row() {
    const shown = { 'aria-hidden': 'true' };
    return html('li', {},
      html('span', { class: 'visually-hidden' }),
      html('b', { class: 'places-place', ...shown }),
      html('span', { class: 'places-text', ...shown }, html('span', { dir: 'auto' }), html('small', { dir: 'auto' })),
      html('span', { class: 'places-track', ...shown }, html('i', { class: 'places-span' }), html('i', { class: 'places-mean' })),
      html('span', { class: 'places-sum', ...shown }),
      html('span', { class: 'places-notes', ...shown }, html('span', { class: 'places-moved' }), html('span', { class: 'places-split' })));
  }

  #update(node, row, at) {
    const [spoken, place, text, track, sum, notes] = node.children;
    say(place, row.place);
    say(text.firstChild, row.text);
    say(text.lastChild, row.reason ? `“${row.reason}”` : '').hidden = !row.reason;
    const [span, mean] = track.children;
    span.style.insetInlineStart = `${at(row.best)}%`;
    span.style.inlineSize = `${at(row.worst) - at(row.best)}%`;
    mean.style.insetInlineStart = `${at(row.mean)}%`;
    say(sum, row.figures);
    say(notes.firstChild, row.moved).hidden = !row.moved;
    say(notes.lastChild, row.note).hidden = !row.note;
    notes.hidden = !row.moved && !row.note;
    set(node, { 'data-moved': row.moved ? (row.up ? 'up' : 'down') : null });
    say(spoken, [`${row.place}. ${row.text}`, row.figures, row.span, row.moved, row.reason, row.note].filter(Boolean).join(', '));
  }
}

define('manof-places', Places, { rows: [], labels: {}, size: 'console' }, css);
