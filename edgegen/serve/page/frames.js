/** Calls of an expensive function, at most one a frame and a quarter of the time. */

/** Return a function that calls `draw` soon, with the arguments of its last call. */
export function throttled(draw) {
  let pending = null;
  let earliest = 0;
  const run = () => {
    if (performance.now() < earliest) {
      requestAnimationFrame(run);
      return;
    }
    const started = performance.now();
    draw(...pending);
    pending = null;
    const now = performance.now();
    earliest = now + 3 * (now - started);
  };
  return (...given) => {
    if (!pending) requestAnimationFrame(run);
    pending = given;
  };
}
