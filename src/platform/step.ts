const slowMs = 1000

/** Does a piece of work and, when it took over a second, says on standard error that it is going on and how long it took. */
export const step = async <Result>(title: string, work: () => Promise<Result>): Promise<Result> => {
  const startedAt = performance.now()
  const elapsed = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
  const notice = setInterval(() => process.stderr.write(`  ${title} … ${elapsed()}\n`), 5000)
  const begun = setTimeout(() => process.stderr.write(`  ${title} …\n`), slowMs)
  try {
    return await work()
  } finally {
    clearInterval(notice)
    clearTimeout(begun)
    if (performance.now() - startedAt > slowMs) process.stderr.write(`  ${title}: done in ${elapsed()}\n`)
  }
}
