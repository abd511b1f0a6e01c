/** Lets at most `max` pieces of work go on at one time; others wait in the order they came. */
export const slots = (max: number) => {
  const waiting: (() => void)[] = []
  let used = 0

  const withSlot = async <T>(work: () => Promise<T>): Promise<T> => {
    if (used < max) used += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else used -= 1
    }
  }
  return { withSlot, inUse: () => used }
}
