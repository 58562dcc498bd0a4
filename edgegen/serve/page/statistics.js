/** Figures of an answer: collected from a stream, and written as a line of text. */

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Return the figures that the server reported in its last events. */
export function measured({ timings, usage }) {
  return {
    tokens: timings.predicted_n,
    speed: timings.predicted_per_second,
    first: timings.prompt_ms / 1000,
    drafted: timings.draft_n,
    accepted: timings.draft_n_accepted,
    context: usage?.total_tokens,
  };
}

/** Return figures of an answer that still runs, or that was stopped, from the page's own clock. */
export function estimated(run, now) {
  const seconds = (now - run.firstAt) / 1000;
  const speed = run.pieces > 1 && seconds > 0 ? (run.pieces - 1) / seconds : undefined;
  return { tokens: run.pieces, speed, first: (run.firstAt - run.startedAt) / 1000 };
}

/** Return figures as text; `limit` is the model's context, if it is known. */
export function lineOf(figures, limit) {
  const parts = [figures.tokens === 1 ? "1 token" : `${number.format(figures.tokens)} tokens`];
  if (figures.speed && figures.tokens > 1) parts.push(`${figures.speed.toFixed(1)} tokens/s`);
  if (figures.first !== undefined) {
    parts.push(`first after ${figures.first.toFixed(figures.first < 1 ? 2 : 1)} s`);
  }
  if (figures.drafted) {
    const percent = (100 * figures.accepted) / figures.drafted;
    parts.push(`${percent.toFixed(0)} % of ${figures.drafted} drafted tokens accepted`);
  }
  if (figures.context && limit) {
    parts.push(`context ${number.format(figures.context)} of ${number.format(limit)}`);
  }
  if (figures.memory) parts.push(`memory ${number.format(figures.memory / 1e6)} MB`);
  return parts.join(" · ");
}
