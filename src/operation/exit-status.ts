/** How the process ends. A supervisor restarts it after 1 and leaves it after 0 and 2. */
export const EXIT_STATUS = {
  /** Asked to stop, and stopped. */
  stopped: 0,
  /** What was wrong may pass: try again. */
  tryAgain: 1,
  /** Somebody must mend something first. */
  permanent: 2,
} as const;

export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];
