import { fill } from './element.js';

/** What a member has to do with decisions, as a sign before the name. */
export const SIGNS = { DECIDES: '◆', DOES: '●', TOLD: '○' };

/**
 * Where everything of an operating model stands: partnerships on top, leadership below them, the working groups each under its
 * levers, core efforts crossing them, measurement beside all of that. Along the line of reading: whoever draws it mirrors it.
 */
export function layout(model, labels, { width, font, cap, grow, wrap }) {
  const small = font * 0.84;
  const gap = font * 0.75;
  const pad = font * 0.5;
  const shapes = [];
  const bands = [];
  let rows = 0;
  const of = (key) => model.places.find((place) => place.key === key) ?? { units: [], title: '' };
  const tall = (lines) => lines.reduce((sum, line) => sum + line.size * 1.25, 0);
  const lines = (text, size, weight, w, most, look) => wrap(text, size, weight, w - 2 * pad, most).map((each) => ({ text: each, size, weight, look }));

  const under = (head) => tall(head) + small * 0.35;

  const said = (unit, w) => {
    const shown = unit.members.slice(0, cap);
    const rest = unit.members.length - shown.length;
    return [
      ...lines(unit.title, font, 700, w - (unit.comments ? font : 0), 3),
      ...(unit.note ? lines(unit.note, small, 500, w, 2, 'warn') : []),
      ...(unit.rhythm ? lines(unit.rhythm, small, 400, w, 1, 'muted') : []),
      ...shown.flatMap((member) => lines(`${SIGNS[member.part]} ${member.text}`, small, member.part === 'DECIDES' ? 600 : 400, w, 2)),
      ...(rest > 0 ? lines(fill(shown.length ? labels.more : labels.members, rest), small, 400, w, 1, 'muted') : []),
    ];
  };
  const box = (unit, place, x, y, w, h, text) => ({ type: 'unit', key: unit.id, look: place, x, y, w, h, rows: text, top: Math.max(pad, (h - tall(text)) / 2),
    badge: unit.comments, dropped: Boolean(unit.note), spoken: unit.spoken });

  /** Boxes side by side, as many as fit, each row as high as its highest; returns where it ends. */
  const grid = (units, place, x, y, w, least) => {
    const across = Math.max(1, Math.min(units.length, Math.floor((w + gap) / (least + gap))));
    const each = (w - gap * (across - 1)) / across;
    for (let at = 0; at < units.length; at += across) {
      const line = units.slice(at, at + across);
      const texts = line.map((unit) => said(unit, each));
      const h = Math.max(...texts.map(tall)) + 2 * pad + grow;
      // The last row is as wide as the others together.
      const wide = (w - gap * (line.length - 1)) / line.length;
      line.forEach((unit, index) => shapes.push(box(unit, place, x + index * (wide + gap), y, wide, h, texts[index])));
      rows += 1;
      y += h + gap;
    }
    return y - gap;
  };

  const band = (key, title, x, y, w, inside) => {
    const head = lines(title, small, 700, w, 3, 'muted');
    const end = inside(x + gap, y + under(head), w - 2 * gap) + gap * 0.8;
    bands.push({ type: 'band', key: `band-${key}`, look: key, x, y, w, h: end - y, rows: head, top: small * 0.2 });
    return end;
  };
  const join = (from, to, x, w) => from && shapes.push({ type: 'line', key: `line-${from}`, x, y: from, w, h: to - from });

  const [top, lead, groups, side, core] = ['PARTNERSHIPS', 'LEADERSHIP', 'GROUPS', 'MEASUREMENT', 'CORE'].map(of);
  const beside = side.units.length > 0 && width >= font * 38;
  const aside = beside ? Math.max(font * 11, width * 0.16) : 0;
  const main = beside ? width - aside - gap : width;
  let y = 0;
  let last = 0;
  if (top.units.length) {
    last = band('PARTNERSHIPS', top.title, 0, y, width, (x, at, w) => grid(top.units, 'PARTNERSHIPS', x, at, w, font * 11));
    y = last + gap;
  }
  const middle = y;
  if (lead.units.length) {
    join(last, y, 0, main);
    last = band('LEADERSHIP', lead.title, 0, y, main, (x, at, w) => grid(lead.units, 'LEADERSHIP', x, at, w, font * 12));
    y = last + gap;
  }
  const columns = [...groups.units, ...model.bare.map((lever) => ({ id: lever.id, levers: [lever.title], none: true }))];
  const crossed = [];
  if (columns.length) {
    join(last, y, 0, main);
    last = band('GROUPS', groups.title, 0, y, main, (x, at, w) => {
      const across = Math.max(1, Math.min(columns.length, Math.floor((w + gap) / (font * 9.5 + gap))));
      const each = (w - gap * (across - 1)) / across;
      for (let from = 0; from < columns.length; from += across) {
        const line = columns.slice(from, from + across);
        const heads = line.map((column) => column.levers.map((title) => lines(title, small, 600, each, 3)));
        const high = (texts) => texts.reduce((sum, text) => sum + tall(text) + 2 * pad * 0.6, 0);
        const head = Math.max(0, ...heads.map(high)) + (heads.some((texts) => texts.length) ? grow * 0.3 : 0);
        const texts = line.map((column) => (column.none ? lines(labels.bare, small, 400, each, 2, 'muted') : said(column, each)));
        const h = Math.max(...texts.map(tall)) + 2 * pad + grow;
        line.forEach((column, index) => {
          const left = x + index * (each + gap);
          const share = (head - high(heads[index])) / Math.max(1, heads[index].length);
          let down = at;
          heads[index].forEach((text, number) => {
            const tallness = tall(text) + 2 * pad * 0.6 + share;
            shapes.push({ type: 'lever', key: `${column.id}-${number}`, x: left, y: down, w: each, h: tallness, rows: text, top: (tallness - tall(text)) / 2 });
            down += tallness;
          });
          if (column.none) shapes.push({ type: 'bare', key: column.id, x: left, y: at + head, w: each, h, rows: texts[index], top: (h - tall(texts[index])) / 2 });
          else shapes.push(box(column, 'GROUPS', left, down, each, at + head + h - down, texts[index]));
          if (from + across >= columns.length) crossed.push([left, each, at + head + h]);
        });
        rows += head ? 1.3 : 1;
        at += head + h + gap;
      }
      return at - gap;
    });
    y = last + gap;
  }
  if (core.units.length) {
    const end = band('CORE', core.title, 0, y, main, (x, at, w) => grid(core.units, 'CORE', x, at, w, font * 13));
    crossed.forEach(([left, w, from], at) => bands.push({ type: 'line', key: `cross-${at}`, look: 'cross', x: left, y: from, w, h: y - from }));
    y = end + gap;
  }
  if (side.units.length && beside) {
    const x = width - aside;
    const before = rows;
    const each = side.units.map((unit) => said(unit, aside - 2 * gap));
    const head = under(lines(side.title, small, 700, aside, 3));
    const room = Math.max(y - gap - middle, each.reduce((sum, text) => sum + tall(text) + 2 * pad + gap, head));
    const free = room - head - gap * 0.8;
    const h = (free - gap * (side.units.length - 1)) / side.units.length;
    band('MEASUREMENT', side.title, x, middle, aside, (left, at, w) => {
      side.units.forEach((unit, index) => shapes.push(box(unit, 'MEASUREMENT', left, at + index * (h + gap), w, h, each[index])));
      return at + free;
    });
    rows = before;
    y = Math.max(y, middle + room + gap);
  } else if (side.units.length) {
    y = band('MEASUREMENT', side.title, 0, y, width, (x, at, w) => grid(side.units, 'MEASUREMENT', x, at, w, font * 12)) + gap;
  }
  return { shapes: [...bands, ...shapes], rows, height: Math.max(1, Math.ceil(y - gap + 2)) };
}
