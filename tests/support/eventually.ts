type Patience = { withinMs?: number; everyMs?: number }

/** Asks until the answer is no longer undefined, false or null, and returns it; throws what was last thrown, or that time is up. */
export const eventually = async <Fact>(
  ask: () => Promise<Fact> | Fact,
  { withinMs = 15_000, everyMs = 25 }: Patience = {},
): Promise<NonNullable<Exclude<Fact, false>>> => {
  const deadline = Date.now() + withinMs
  let refusal: unknown
  do {
    try {
      const fact = await ask()
      if (fact !== undefined && fact !== null && fact !== false) return fact as NonNullable<Exclude<Fact, false>>
      refusal = undefined
    } catch (error) {
      refusal = error
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  } while (Date.now() < deadline)
  throw refusal ?? new Error(`This did not become true within ${withinMs} ms: ${ask.toString()}`)
}
