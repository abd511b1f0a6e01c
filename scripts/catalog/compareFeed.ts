type Trip = Record<string, unknown> & { id: string }

/** Names every field in which the feed differs from the website's file, the order of fields and of tours included. */
export const compareFeed = (
  feed: Trip[],
  file: Trip[],
  { apartFrom = [] }: { apartFrom?: string[] } = {},
): string[] => {
  const differences: string[] = []
  const expected = file.toSorted((a, b) => Number(b.priority) - Number(a.priority) || (a.id < b.id ? -1 : 1))
  if (feed.map(({ id }) => id).join() !== expected.map(({ id }) => id).join())
    differences.push('the tours or their order')
  const byId = new Map(feed.map((trip) => [trip.id, trip]))
  for (const trip of expected) {
    const found = byId.get(trip.id)
    if (!found) continue
    for (const field of new Set([...Object.keys(trip), ...Object.keys(found)]))
      if (!apartFrom.includes(field) && JSON.stringify(found[field]) !== JSON.stringify(trip[field]))
        differences.push(`${trip.id}.${field}`)
    if (Object.keys(found).join() !== Object.keys(trip).join()) differences.push(`${trip.id}: the order of its fields`)
  }
  return differences
}
