/** Runs `work`, which is told by its signal when `ms` milliseconds are over, and rejects then whether it listens or not. */
export const withTimeout = async <Result>(
  { ms, what }: { ms: number; what: string },
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`${what} took longer than ${ms} ms.`)
      // First, so that work which ends because it is told to has still failed.
      reject(error)
      controller.abort(error)
    }, ms)
  })
  try {
    return await Promise.race([work(controller.signal), timeUp])
  } finally {
    clearTimeout(timer)
  }
}
