const PATIENCE = 3000;
const AGAIN = 2000;

/** What was tapped and drawn but not yet confirmed, per key. */
export class Pending {
  #taps = new Map();
  #changed;

  /** @param changed called when a tap was given up because the server knows something else, and when one has to wait */
  constructor(changed) {
    this.#changed = changed;
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

  /** @param send sends the tap; called now, and again with the same command while it cannot be saved */
  put(key, wanted, send) {
    this.drop(key);
    const tap = { wanted, send, unsaved: false };
    tap.slow = setTimeout(() => this.#wait(tap), PATIENCE);
    this.#taps.set(key, tap);
    send();
  }

  /** The server could not save it just now. It counts once, however often it is sent. */
  again(key) {
    const tap = this.#taps.get(key);
    if (!tap) return;
    clearTimeout(tap.again);
    tap.again = setTimeout(tap.send, AGAIN);
    this.#wait(tap);
  }

  drop(key) {
    const tap = this.#taps.get(key);
    for (const timer of [tap?.timer, tap?.slow, tap?.again]) clearTimeout(timer);
    this.#taps.delete(key);
  }

  #wait(tap) {
    tap.unsaved = true;
    this.#changed();
  }

  /**
   * The server said what it knows. Taps that agree are settled. One that does not is usually an answer to an earlier tap, so it stays a
   * moment; then the server is right (another tab of the same person decided otherwise). Without any answer, as when offline, it stays.
   */
  settle(known) {
    for (const [key, tap] of this.#taps) {
      if (known(key) === tap.wanted) this.drop(key);
      else if (!tap.timer && !tap.again) {
        tap.timer = setTimeout(() => {
          this.drop(key);
          this.#changed();
        }, PATIENCE);
      }
    }
  }
}
