/** Rows of a list are counted so far: past it a list says that there are more, instead of walking over all there ever was. */
export const countedMax = 2_500

export type Counted = { total: number; more: boolean }

/** Reads a count that stopped one past the most. */
export const countedSoFar = (count: number, most = countedMax): Counted => ({
  total: Math.min(count, most),
  more: count > most,
})
