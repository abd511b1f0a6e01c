const attemptsMax = 6

// What pg and its pool say when a connection was not made, or not given, in time; they have no code for it.
const says = /timeout exceeded when trying to connect|connection terminated due to connection timeout|timeout expired/i

const isConnectionTimeout = (error: unknown): boolean =>
  error instanceof Error && (says.test(error.message) || isConnectionTimeout(error.cause))

/**
 * Does work that may be taken up where it stopped, and does it again, six times in all, where the machine was too busy to
 * connect to its database in time; throws whatever else fails at once.
 */
export const againAfterTimeouts = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work()
    } catch (error) {
      if (tried >= attemptsMax || !isConnectionTimeout(error)) throw error
    }
  }
}
