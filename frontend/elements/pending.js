const PATIENCE = 3000;

/** What was tapped and drawn but not yet confirmed, per key. */
export class Pending {
  #taps = new Map();
  #expired;

  /** @param expired called when a tap was given up because the server knows something else */
  constructor(expired) {
    this.#expired = expired;
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

  put(key, wanted) {
    this.drop(key);
    this.#taps.set(key, { wanted, timer: 0 });
  }

  drop(key) {
    clearTimeout(this.#taps.get(key)?.timer);
    this.#taps.delete(key);
  }

  /**
   * The server said what it knows. Taps that agree are settled. One that does not is usually an answer to an earlier tap, so it stays a
   * moment; then the server is right (another tab of the same person decided otherwise). Without any answer, as when offline, it stays.
   */
  settle(known) {
    for (const [key, tap] of this.#taps) {
      if (known(key) === tap.wanted) this.drop(key);
      else if (!tap.timer) {
        tap.timer = setTimeout(() => {
          this.#taps.delete(key);
          this.#expired();
        }, PATIENCE);
      }
    }
  }
}
