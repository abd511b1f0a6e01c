/** Measures one thing once and returns its figure. */
export type Measure = () => Promise<number>

const rounds = 3

/** The middle one of an odd number of figures. */
export const medianOf = (figures: readonly number[]): number => {
  const middle = [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]
  if (middle === undefined) throw new RangeError('No figure has no median.')
  return middle
}

/** Measures all in three rounds, each in the other order than the one before, and returns the median of each. */
export const alternating = async <Name extends string>(
  measures: Record<Name, Measure>,
): Promise<Record<Name, number>> => {
  const names = Object.keys(measures) as Name[]
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) figures[name].push(await measures[name]())
  return Object.fromEntries(names.map((name) => [name, medianOf(figures[name])])) as Record<Name, number>
}
