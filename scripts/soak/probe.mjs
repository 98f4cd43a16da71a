// Preloaded into the bot's process by the soak: on SIGUSR2 it collects garbage and writes one line about what is left.
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const resources = process.getActiveResourcesInfo();
  const kinds = Object.fromEntries(
    [...new Set(resources)].map((kind) => [kind, resources.filter((one) => one === kind).length]),
  );
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  process.stdout.write(
    `probe ${JSON.stringify({ heapUsed, rss, cpuMs: (user + system) / 1000, listeners, kinds })}\n`,
  );
});
