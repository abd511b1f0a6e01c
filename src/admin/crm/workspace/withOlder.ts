type Page = { items: { id: string; at: string }[]; next: string | null }

/**
 * The newest entries of a timeline as they are now, with the older ones that were read before below them; without those
 * where entries between the two may be missing: they are read again.
 */
export const withOlder = <Read extends Page>(newest: Read, shown: Read): Read => {
  const known = new Set(newest.items.map(({ id }) => id))
  const oldest = newest.items.at(-1)?.at ?? ''
  const older = shown.items.filter(({ id, at }) => !known.has(id) && at <= oldest)
  const meets = shown.items.some(({ id }) => known.has(id))
  return meets && older.length > 0 ? { ...newest, items: [...newest.items, ...older], next: shown.next } : newest
}
