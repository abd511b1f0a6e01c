export type QueuedJob = {
  /** At most one job of a key waits at a time. */
  key: string
  /** When it may start. */
  at: Date
}

export type StartJobBackend = {
  concurrency: number
  run: (key: string) => Promise<void>
}

/** Where jobs wait and from where they are handed out; PostgreSQL or MongoDB behind it, the same to everyone else. */
export type JobBackend = {
  name: 'postgres' | 'mongodb'
  /** Adds jobs; one whose key already waits is left as it is. */
  enqueue: (jobs: QueuedJob[]) => Promise<void>
  /** Starts handing jobs out; a job whose worker died is handed out again once its lock is over. */
  start: (args: StartJobBackend) => Promise<void>
  /** How many jobs are due and wait for a free place. */
  waiting: () => Promise<number>
  /** Removes what a crash left of finished jobs; returns how many. */
  prune: () => Promise<number>
  /** Rejects when the queue cannot be reached. */
  ping: () => Promise<void>
  /** Hands out no more, waits for what runs, closes; returns how many jobs still ran when the time was up. */
  stop: (args: { timeoutMs: number }) => Promise<{ unfinished: number }>
}
