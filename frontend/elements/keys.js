/** The console's keyboard: by place of the key, not by letter, so that it works under a Hebrew or Arabic layout too. */
const KEYS = { Space: 'next', KeyT: 'timer', KeyB: 'blank' };
const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"], [role="slider"]';
const PRESSED_BY_SPACE = 'button, a[href], summary, vaadin-button, vaadin-checkbox, [role="button"], [role="tab"], [role="checkbox"], [role="switch"], [role="menuitem"], [role="option"], [role="row"], [role="gridcell"]';
const OPEN = 'dialog[open], :is(vaadin-dialog, vaadin-confirm-dialog, vaadin-popover, vaadin-context-menu, vaadin-menu-bar-submenu, vaadin-login-overlay)[opened]';

function wanted(event) {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return 'help';
  return event.shiftKey ? null : KEYS[event.code];
}

function busy(event, key) {
  if (document.querySelector(OPEN)) return true;
  const path = event.composedPath().filter((node) => node.matches);
  if (path.some((node) => node.matches(TYPING))) return true;
  return key === 'next' && path.some((node) => node.matches(PRESSED_BY_SPACE));
}

/** Fires `console-key` {key: next | timer | blank | help} on the element while it is in the page; data-keys="off" on it silences them. */
export function bindConsoleKeys(element) {
  if (element.manofKeys) return;
  const listen = (event) => {
    const key = wanted(event);
    if (!key || !element.isConnected || element.dataset.keys === 'off' || busy(event, key)) return;
    event.preventDefault();
    element.dispatchEvent(new CustomEvent('console-key', { detail: { key }, bubbles: true, composed: true }));
  };
  element.manofKeys = listen;
  document.addEventListener('keydown', listen);
  // A console that is left must not keep its listener; one that comes back binds itself again.
  const gone = new MutationObserver(() => {
    if (element.isConnected) return;
    document.removeEventListener('keydown', listen);
    delete element.manofKeys;
    gone.disconnect();
  });
  gone.observe(document, { subtree: true, childList: true });
}

window.manofKeys = { bindConsoleKeys };
