const PATIENCE = 3000;
const AGAIN = 2000;
const KEPT = 'manof:taps:';

/** Private browsing and full storage may refuse; tapping must not suffer from it. */
function quietly(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * What was tapped and drawn but not yet confirmed, per key. An element that says by data-taps where its taps belong, such as an activity
 * and its round, finds them again when its page was loaded anew meanwhile: they are sent once more, as the same commands.
 */
export class Pending {
  #taps = new Map();
  #element;
  #event;
  #place;
  #known = () => undefined;

  /** @param element tells the taps by events of type {@code event}; is drawn anew when one was given up, and when one has to wait */
  constructor(element, event) {
    this.#element = element;
    this.#event = event;
  }

  has(key) {
    return this.#taps.has(key);
  }

  get(key) {
    return this.#taps.get(key)?.wanted;
  }

  keys() {
    return this.#taps.keys();
  }

  /** Whether a tap has waited so long for an answer that the person is to know. */
  get unsaved() {
    return [...this.#taps.values()].some((tap) => tap.unsaved);
  }

  /** @param detail what is told with the tap; now, and again with the same command while it cannot be saved */
  put(key, wanted, detail) {
    this.drop(key);
    const tap = { wanted, detail, unsaved: false };
    tap.slow = setTimeout(() => this.#wait(tap), PATIENCE);
    this.#taps.set(key, tap);
    this.#keep();
    this.#send(tap);
  }

  #send(tap) {
    this.#element.tell(this.#event, tap.detail);
  }

  /** The server could not save it just now. It counts once, however often it is sent. */
  again(key) {
    const tap = this.#taps.get(key);
    if (!tap) return;
    clearTimeout(tap.again);
    tap.again = setTimeout(() => this.#send(tap), AGAIN);
    this.#wait(tap);
  }

  drop(key) {
    const tap = this.#taps.get(key);
    for (const timer of [tap?.timer, tap?.slow, tap?.again]) clearTimeout(timer);
    if (this.#taps.delete(key)) this.#keep();
  }

  #wait(tap) {
    tap.unsaved = true;
    this.#element.redraw();
  }

  #keep() {
    if (!this.#place) return;
    const taps = [...this.#taps].map(([key, { wanted, detail }]) => [key, wanted, detail]);
    const name = KEPT + this.#event;
    quietly(() => (taps.length ? sessionStorage.setItem(name, JSON.stringify({ place: this.#place, taps })) : sessionStorage.removeItem(name)));
  }

  /** Sends what an earlier page left here, unless it was for somewhere else or is known to the server. */
  #resume() {
    const { taps: where } = this.#element.dataset;
    // A laptop at which several people are written for has one memory.
    const place = where && `${where}/${this.#element.closest('[data-person]')?.dataset.person ?? ''}`;
    if (!place || place === this.#place) return;
    this.#place = place;
    const kept = quietly(() => JSON.parse(sessionStorage.getItem(KEPT + this.#event)));
    const taps = kept?.place === place ? kept.taps : [];
    for (const [key, wanted, detail] of taps) {
      if (!this.has(key) && this.#known(key) !== wanted) this.put(key, wanted, detail);
    }
    this.#keep();
    this.#element.redraw();
  }

  /**
   * The server said what it knows. Taps that agree are settled. One that does not is usually an answer to an earlier tap, so it stays a
   * moment; then the server is right (another tab of the same person decided otherwise). Without any answer, as when offline, it stays.
   */
  settle(known) {
    this.#known = known;
    // After everything that the server set in this turn.
    setTimeout(() => this.#resume());
    for (const [key, tap] of this.#taps) {
      if (known(key) === tap.wanted) this.drop(key);
      else if (!tap.timer && !tap.again) {
        tap.timer = setTimeout(() => {
          this.drop(key);
          this.#element.redraw();
        }, PATIENCE);
      }
    }
  }
}
