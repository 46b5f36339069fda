/** Aborts at the first signal: no new step is started, and what was begun is cleaned up. */
export const cancellation = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
};
