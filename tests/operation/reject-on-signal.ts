/** Preloaded into a bot's process: SIGUSR2 makes a promise fail that nobody waits for, SIGWINCH throws where nobody catches. */
process.on('SIGUSR2', () => {
  void Promise.reject(new Error('nobody waited for this'));
});
process.on('SIGWINCH', () => {
  throw new Error('nobody caught this');
});
