const PAUSE = 1500;
const TRIES = 20;

/**
 * Flow leaves the sign of a lost connection up when its own request got through before the browser said that it is online: then nothing
 * is on its way that could take the sign down. So something is sent, until the connection is known to be back.
 */
function look(tries) {
  if (tries === 0 || window.Vaadin?.connectionState?.state !== 'reconnecting') return;
  for (const client of Object.values(window.Vaadin.Flow?.clients ?? {})) {
    if (client.poll && !client.isActive()) client.poll();
  }
  setTimeout(look, PAUSE, tries - 1);
}

addEventListener('online', () => setTimeout(look, PAUSE, TRIES));

/** The server says that it goes: the sentence stands until the page has loaded itself from the next one. */
addEventListener('manof-restart', (event) => {
  const notice = document.createElement('div');
  notice.className = 'restart-notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = event.detail;
  document.body.append(notice);
});
