/** How to be told that something may have changed; answers with a way to stop listening. */
export type Event = (listener: () => void) => { dispose(): void };

/**
 * Waits until `predicate` holds: asks at once, whenever `event` fires and every few milliseconds, until the deadline.
 * Polling is there because an event can be missed, the event because polling is slow. What is waited for must not be the
 * assertion itself: a test that waits for its own result can only time out, and does not say what was there instead.
 */
export async function eventually(what: string, predicate: () => unknown, event?: Event, milliseconds = 60_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await predicate())) {
    if (Date.now() > deadline) throw new Error(`Waited ${milliseconds / 1000} seconds in vain for this: ${what}.`);
    await soon(event);
  }
}

/** Resolves at the next event, or after a few milliseconds. */
function soon(event?: Event): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 25);
    const subscription = event?.(done);
    function done(): void {
      clearTimeout(timer);
      subscription?.dispose();
      resolve();
    }
  });
}
