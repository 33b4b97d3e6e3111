import { ManofElement, define, each, html, say, set } from './element.js';
import css from './spread-style.js';

/** How answers are spread over a scale, a bar of parts for each sentence, in the order the server gives. */
class Spread extends ManofElement {
  draw() {
    if (!this.list) {
      this.list = html('ol', { class: 'spread-list', role: 'list' });
      this.key = html('ul', { class: 'spread-key', 'aria-hidden': 'true' });
      this.replaceChildren(this.list, this.key);
    }
    set(this, { 'data-size': this.size, 'data-bare': this.rows.every((row) => !row.text) });
    this.style.setProperty('--spread-rows', this.rows.length);
    each(this.list, this.rows, (row) => row.id, () => this.#row(), (node, row) => this.#update(node, row));
    const steps = this.steps.map((label, index) => ({ label, step: index + 1 }));
    each(this.key, steps, ({ step }) => step,
      ({ step }) => html('li', {}, html('i', { 'data-step': step }, String(step)), html('span')),
      (node, { label }) => say(node.lastChild, label));
  }

  #row() {
    const shown = { 'aria-hidden': 'true' };
    return html('li', {},
      html('span', { class: 'visually-hidden' }),
      html('span', { class: 'spread-text', ...shown }, html('span', { dir: 'auto' }), html('b', { class: 'spread-verdict' })),
      html('span', { class: 'spread-bar', ...shown }),
      html('span', { class: 'spread-few', ...shown }),
      html('span', { class: 'spread-figures', ...shown }, html('b'), html('span'), html('small')));
  }

  #update(node, row) {
    const [spoken, text, bar, few, figures] = node.children;
    say(text.firstChild, row.text);
    say(text.lastChild, row.verdict).hidden = !row.verdict;
    set(text.lastChild, { 'data-verdict': row.verdictKey });
    const parts = row.counts.map((count, index) => ({ count, step: index + 1 })).filter((part) => part.count > 0);
    each(bar, parts, (part) => part.step, (part) => html('i', { 'data-step': part.step }), (part, { count }) => {
      part.style.flexGrow = count;
      say(part, String(count));
    });
    bar.hidden = !parts.length;
    say(few, row.few).hidden = parts.length > 0;
    say(figures.children[0], row.mean);
    say(figures.children[1], row.note);
    say(figures.children[2], row.before).hidden = !row.before;
    figures.hidden = !parts.length;
    set(node, { 'data-mark': row.mark || null });
    say(spoken, [row.text, row.verdict, row.spoken || row.few, row.note, row.before].filter(Boolean).join(', '));
  }
}

define('manof-spread', Spread, { rows: [], steps: [], size: 'console' }, css);
