import { allDone } from './allDone'

/**
 * Does a piece of work for every item, so many at a time, and returns the results in the items' order. When one fails no
 * further is begun, and it throws once those that were under way are done.
 */
export const eachOf = async <Item, Result>(
  items: readonly Item[],
  { atOnce, work }: { atOnce: number; work: (item: Item) => Promise<Result> },
): Promise<Result[]> => {
  const results: Result[] = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next[0]] = await work(next[1]).catch((error: unknown) => {
        waiting.length = 0
        throw error
      })
  }
  await allDone(Array.from({ length: atOnce }, worker))
  return results
}
