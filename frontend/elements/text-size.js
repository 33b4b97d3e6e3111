/** Larger letters on one's own phone: a button with data-text-size sets it, and the browser remembers. */
const SIZES = ['normal', 'large', 'largest'];
const KEY = 'manof:text-size';

function apply(size) {
  if (!SIZES.includes(size)) return;
  document.documentElement.dataset.text = size;
  for (const button of document.querySelectorAll('[data-text-size]')) {
    button.setAttribute('aria-pressed', String(button.dataset.textSize === size));
  }
}

try {
  apply(localStorage.getItem(KEY));
} catch {
  // Storage may be refused in private windows: the size then lasts as long as the page.
}

document.addEventListener('click', (event) => {
  const size = event.composedPath().find((node) => node.dataset?.textSize)?.dataset.textSize;
  if (!size) return;
  apply(size);
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // As above.
  }
});
