const RTL = /^[^A-Za-z\u0590-\u08ff]*[\u0590-\u08ff]/;
const pen = document.createElement('canvas').getContext('2d');

/** The direction in which a text of people's begins. */
export const direction = (text) => (RTL.test(text) ? 'rtl' : 'ltr');

/** A function (text, size, weight, width, most) that breaks a text into at most `most` lines of letters of this family. */
export function wrapping(family) {
  const known = new Map();
  const measure = (text, size, weight) => {
    const key = `${weight} ${text}`;
    if (!known.has(key)) {
      pen.font = `${weight} 100px ${family}`;
      known.set(key, pen.measureText(text).width);
    }
    return (known.get(key) * size) / 100;
  };
  const cut = (text, size, weight, width, end = '') => {
    const letters = [...text];
    while (letters.length > 1 && measure(letters.join('') + end, size, weight) > width) letters.pop();
    return letters.join('').trimEnd() + end;
  };
  return (text, size, weight, width, most) => {
    const lines = [];
    let line = '';
    const words = text.split(/\s+/).filter(Boolean);
    while (words.length) {
      const wanted = line ? `${line} ${words[0]}` : words[0];
      if (measure(wanted, size, weight) <= width) {
        line = wanted;
        words.shift();
      } else if (line) {
        lines.push(line);
        line = '';
      } else {
        const part = cut(words[0], size, weight, width);
        lines.push(part);
        words[0] = words[0].slice(part.length);
      }
    }
    if (line) lines.push(line);
    if (lines.length <= most) return lines;
    return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), size, weight, width, '…')];
  };
}
