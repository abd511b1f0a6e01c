/** The id something of the demo was given; throws where it was not made. */
export const found = <Key>(ids: ReadonlyMap<Key, string>, key: Key): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo names ${String(key)}, which was not made.`)
  return id
}
