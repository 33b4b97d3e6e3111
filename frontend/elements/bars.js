import { ManofElement, define, each, fill, html, say, set } from './element.js';
import { sectorColour, sectorMark } from './sectors.js';
import css from './bars-style.js';

const compared = (row) => row.before !== null && row.before !== undefined;

/** Results of a round as horizontal bars, in the order the server gives. */
class Bars extends ManofElement {
  draw() {
    if (!this.list) {
      this.list = html('ol', { class: 'bars-list', role: 'list' });
      this.key = html('ul', { class: 'bars-key', 'aria-hidden': 'true' });
      this.replaceChildren(this.list, this.key);
    }
    const rows = this.rows ?? [];
    set(this, {
      'data-size': this.size,
      'data-notes': rows.some((row) => row.note),
      'data-strips': rows.some((row) => row.strip?.length),
      'data-shares': rows.some((row) => row.shareText),
    });
    // Few rows are drawn larger on the board, so that the picture fills it.
    this.style.setProperty('--bars-grow', Math.min(1.45, Math.max(1, 10 / (rows.length || 1))));
    const most = Math.max(1, this.max || 0, ...rows.map((row) => Math.max(row.dots, row.before ?? 0)));
    this.style.setProperty('--bars-lines', rows.length > 9 ? 2 : 3);
    each(this.list, rows, (row) => row.id, () => this.#row(), (node, row) => this.#update(node, row, most));
    const key = new Map(rows.flatMap((row) => row.strip ?? []).map((part) => [part.key, part.label]));
    if (this.labels.beforeKey && rows.some(compared)) key.set('', this.labels.beforeKey);
    each(this.key, [...key], ([sector]) => sector,
      ([sector]) => html('li', {}, sector ? sectorMark(sector) : html('i'), html('span', { dir: 'auto' })),
      (node, [, label]) => say(node.lastChild, label));
  }

  #row() {
    const shown = { 'aria-hidden': 'true' };
    return html('li', {},
      html('span', { class: 'visually-hidden' }),
      html('span', { class: 'bars-text', ...shown }, html('span', { dir: 'auto' }), html('small', { dir: 'auto' })),
      html('span', { class: 'bars-track', ...shown },
        html('i', { class: 'bars-before' }), html('i', { class: 'bars-bar' }), html('span', { class: 'bars-strip' })),
      html('span', { class: 'bars-figures', ...shown }, html('b'), html('span', { class: 'bars-share' })),
      html('span', { class: 'bars-note', ...shown }, html('span', { dir: 'auto' })));
  }

  #update(node, row, most) {
    const [spoken, text, track, figures, note] = node.children;
    const [before, bar, strip] = track.children;
    say(text.firstChild, row.text);
    say(text.lastChild, row.group).hidden = !row.group;
    set(node, { 'data-zero': !row.dots, 'data-mark': row.mark || null });
    bar.style.inlineSize = `${(100 * row.dots) / most}%`;
    before.hidden = !row.before;
    before.style.inlineSize = `${(100 * (row.before ?? 0)) / most}%`;
    say(figures.firstChild, String(row.dots));
    say(figures.lastChild, row.shareText);
    say(note.firstChild, row.note);
    note.hidden = !row.note;
    this.#strip(strip, row, most);
    say(spoken, this.#sentence(row));
  }

  /** The strip is as long as the bar above it; `width` (percent of the strip) may be given, else the dots decide. */
  #strip(strip, row, most) {
    const parts = (row.strip ?? []).filter((part) => part.dots > 0);
    const all = parts.reduce((sum, part) => sum + part.dots, 0) || 1;
    strip.style.inlineSize = `${(100 * row.dots) / most}%`;
    each(strip, parts, (part) => part.key, (part) => html('i', { 'data-sector': part.key }, sectorMark(part.key)), (node, part) => {
      node.style.inlineSize = `${part.width ?? (100 * part.dots) / all}%`;
      node.style.setProperty('--part', sectorColour(part.key));
    });
  }

  #sentence(row) {
    const parts = [row.text, row.group, fill(this.labels.dots ?? '{0}', row.dots), row.shareText, row.note];
    if (compared(row)) parts.push(fill(this.labels.before ?? '', row.before));
    for (const part of row.strip ?? []) parts.push(`${part.label}: ${part.dots}`);
    return parts.filter(Boolean).join(', ');
  }
}

define('manof-bars', Bars, { rows: [], max: 0, labels: {}, size: 'console' }, css);
