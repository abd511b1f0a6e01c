/** Runs a script's work to its end: what it returns is the exit code, what it throws is shown in one line. */
export const runScript = (work: () => Promise<number>): void => {
  work().then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exit(1)
    },
  )
}
