/** Remembers what has to be ended; the latest is ended first. */
export type Defer = (end: () => unknown) => void;

/**
 * Does `work` and then ends everything it has put aside for that, whether it came to its end, failed or was interrupted.
 * Nothing that was started here outlives it.
 */
export async function withCleanUp<Result>(work: (defer: Defer) => Promise<Result>): Promise<Result> {
  const ends: (() => unknown)[] = [];
  const endAll = async (): Promise<void> => {
    for (let end = ends.pop(); end; end = ends.pop()) await Promise.resolve(end()).catch((error: unknown) => console.error(error));
  };
  const interrupted = (): void => void endAll().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await work((end) => ends.push(end));
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    await endAll();
  }
}

/** Waits for `promise`, but not longer than `seconds`. */
export async function within<Result>(seconds: number, what: string, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${seconds} seconds and was stopped.`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
