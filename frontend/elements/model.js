import { ManofElement, define, each, html, say, set, svg } from './element.js';
import { SIGNS, layout } from './model-layout.js';
import { sectorMark } from './sectors.js';
import css from './model-style.js';
import { direction, wrapping } from './wrap.js';

/** From large letters with every name to small ones with none: the first that fits a board is taken. */
const SIZES = [[30, 6], [28, 6], [28, 4], [26, 5], [26, 3], [24, 4], [24, 2], [22, 3], [22, 2], [20, 2], [20, 1], [18, 1], [18, 0], [16, 0]];

/** The operating model as one picture, and the same as a table. Everything is in the property `model`. */
class Model extends ManofElement {
  connectedCallback() {
    super.connectedCallback();
    this.sized ??= new ResizeObserver(() => {
      if (this.drawnWidth !== this.figure?.clientWidth) requestAnimationFrame(() => this.redraw());
    });
    this.sized.observe(this);
    // Letters are measured: once the fonts are there they have other widths.
    document.fonts?.ready.then(() => this.redraw());
  }

  disconnectedCallback() {
    this.sized.disconnect();
  }

  draw() {
    if (!this.model) return;
    if (!this.figure) this.#build();
    set(this, { 'data-size': this.size });
    this.drawnWidth = this.figure.clientWidth;
    const { width, drawn, font } = this.#arranged();
    set(this.picture, { viewBox: `0 0 ${width} ${drawn.height}`, 'aria-label': this.labels.picture });
    this.style.setProperty('--model-ratio', `${width} / ${drawn.height}`);
    each(this.picture, drawn.shapes, (shape) => shape.key, () => svg('g'), (node, shape) => this.#shape(node, shape, width, font));
    this.#key();
    this.#table();
  }

  #build() {
    this.picture = svg('svg', { class: 'model-picture', role: 'group' });
    this.key = html('ul', { class: 'model-key', 'aria-hidden': 'true' });
    this.sectors = html('ul', { class: 'model-sectors' });
    this.figure = html('figure', { class: 'model-figure' }, this.picture);
    this.heads = ['place', 'unit', 'purpose', 'rhythm', 'DECIDES', 'DOES', 'TOLD', 'comments'].map((name) => [name, html('th', { scope: 'col' })]);
    this.body = html('tbody');
    this.caption = html('caption', { class: 'visually-hidden' });
    this.summary = html('summary');
    this.table = html('table', { class: 'model-table' }, this.caption, html('thead', {}, html('tr', {}, ...this.heads.map(([, head]) => head))), this.body);
    this.scroll = html('div', { class: 'model-scroll', tabindex: '0', role: 'region' }, this.table);
    // Where nobody reads the table on the screen it is there for who hears it, and no stop for the keyboard.
    const beside = this.size === 'desk'
      ? html('details', { class: 'model-details' }, this.summary, this.scroll)
      : html('div', { class: 'visually-hidden' }, this.table);
    this.replaceChildren(this.figure, html('div', { class: 'model-foot' }, this.sectors, this.key), beside);
  }

  /** How wide the picture is in its own pixels, and where everything stands in it. */
  #arranged() {
    const family = getComputedStyle(this).fontFamily;
    const wrap = wrapping(family);
    const arrange = (width, font, cap, grow = 0) => layout(this.model, this.labels, { width, font, cap, grow, wrap });
    if (this.size !== 'board') {
      const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      const width = Math.max(300, this.figure.clientWidth || 900);
      const font = (this.size === 'small' ? 13 : 15) * scale;
      return { width, font, drawn: arrange(width, font, this.size === 'small' ? 0 : 8) };
    }
    const { width, height } = this.#room();
    for (const [font, cap] of SIZES) {
      const drawn = arrange(width, font, cap);
      const last = font === 16;
      if (drawn.height > height && !last) continue;
      const grow = Math.min(font * 4, Math.max(0, height - drawn.height) / Math.max(1, drawn.rows));
      return { width, font, drawn: arrange(width, font, cap, grow) };
    }
    throw new Error('no size');
  }

  /** What is left for the picture, in pixels of a 1920 by 1080 board: so its letters have the size they say. */
  #room() {
    const board = this.closest('.board');
    const unit = board && Math.min(board.clientWidth / 1920, board.clientHeight / 1080);
    const { width, height } = this.figure.getBoundingClientRect();
    return unit && width && height ? { width: Math.round(width / unit), height: Math.round(height / unit) } : { width: 1800, height: 760 };
  }

  #shape(node, shape, width, font) {
    const x = this.rtl ? width - shape.x - shape.w : shape.x;
    const box = svg('rect', { x, y: shape.y, width: shape.w, height: shape.h, rx: font * 0.5 });
    const parts = shape.type === 'line' ? [svg('path', { d: `M${x + shape.w / 2} ${shape.y}v${shape.h}` })] : [box];
    let y = shape.y + (shape.top ?? 0);
    for (const row of shape.rows ?? []) {
      y += row.size * 1.25;
      const middle = shape.type !== 'band';
      const start = this.rtl ? x + shape.w - font * 0.6 : x + font * 0.6;
      const along = direction(row.text);
      const anchor = middle ? 'middle' : (along === 'rtl') === this.rtl ? 'start' : 'end';
      parts.push(say(svg('text', { x: middle ? x + shape.w / 2 : start, y: y - row.size * 0.28, 'text-anchor': anchor, direction: along,
        'font-size': row.size, 'font-weight': row.weight, class: row.look ?? null }), row.text));
    }
    if (shape.badge) parts.push(...this.#badge(shape, x, font));
    set(node, { class: `model-${shape.type}`, 'data-key': shape.look ?? null, 'data-dropped': shape.dropped, 'aria-hidden': shape.spoken ? null : 'true',
      role: shape.spoken ? 'img' : null, 'aria-label': shape.spoken ?? null, tabindex: shape.spoken && this.size === 'desk' ? '0' : null });
    node.replaceChildren(...parts);
  }

  /** How many comments there are about a unit, over the corner of its box. */
  #badge(shape, x, font) {
    const text = String(shape.badge);
    const size = font * 0.8;
    const wide = size * (0.9 + 0.62 * text.length);
    const left = this.rtl ? x - size * 0.3 : x + shape.w - wide + size * 0.3;
    const top = shape.y - size * 0.45;
    return [svg('rect', { class: 'model-badge', x: left, y: top, width: wide, height: size * 1.4, rx: size * 0.7 }),
      say(svg('text', { class: 'model-badge-text', x: left + wide / 2, y: top + size * 1.02, 'text-anchor': 'middle', 'font-size': size, 'font-weight': 700 }), text)];
  }

  #key() {
    const parts = Object.entries(SIGNS).map(([part, sign]) => [part, sign, this.labels[part]]);
    if (this.#units().some((unit) => unit.comments)) parts.push(['comments', '3', this.labels.comments]);
    each(this.key, parts, ([part]) => part, ([part, sign]) => html('li', { 'data-part': part }, html('b', {}, sign), html('span')), (node, [, , text]) => say(node.lastChild, text));
    this.key.hidden = this.size === 'small';
    const sectors = this.model.sectors;
    each(this.sectors, sectors, (sector) => sector.code, (sector) => html('li', {}, sectorMark(sector.code), html('span', { dir: 'auto' })), (node, sector) => say(node.lastChild, sector.name));
    set(this.sectors, { 'aria-label': this.labels.sectors });
  }

  #units() {
    return this.model.places.flatMap((place) => place.units.map((unit) => ({ ...unit, place: place.title })));
  }

  #table() {
    say(this.caption, this.labels.table);
    say(this.summary, this.labels.table);
    set(this.scroll, { 'aria-label': this.labels.table });
    this.heads.forEach(([name, head]) => say(head, this.labels[name]));
    each(this.body, this.#units(), (unit) => unit.id, () => this.#row(), (node, unit) => {
      const cells = node.children;
      say(cells[0], unit.place);
      say(cells[1].firstChild, unit.name);
      say(cells[1].lastChild, [...unit.levers.filter((lever) => !unit.name.includes(lever)), unit.note].filter(Boolean).join(' · '));
      say(cells[2].firstChild, unit.purpose);
      say(cells[3], unit.rhythm);
      Object.keys(SIGNS).forEach((part, at) => {
        const list = unit.members.filter((member) => member.part === part);
        each(cells[4 + at].firstChild, list, (member) => member.id, () => html('li', { dir: 'auto' }),
          (item, member) => say(item, [member.text, member.role].filter(Boolean).join(' – ')));
      });
      say(cells[7], unit.comments ? String(unit.comments) : '');
    });
  }

  #row() {
    const list = () => html('td', {}, html('ul', { class: 'plain-list' }));
    return html('tr', {}, html('td'), html('th', { scope: 'row' }, html('span', { dir: 'auto' }), html('small', { dir: 'auto' })),
      html('td', {}, html('span', { dir: 'auto' })), html('td'), list(), list(), list(), html('td'));
  }
}

define('manof-model', Model, { model: null, labels: {}, size: 'desk' }, css);
