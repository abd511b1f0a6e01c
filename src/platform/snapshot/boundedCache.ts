export type BoundedCache<Value> = { get: (key: string) => Value | undefined; set: (key: string, value: Value) => void }

type Bounds<Value> = { entriesMax: number; bytesMax: number; bytesOf: (value: Value) => number }

/** Makes a cache that forgets what was asked for longest ago once it holds too many entries or too many bytes. */
export const boundedCache = <Value>({ entriesMax, bytesMax, bytesOf }: Bounds<Value>): BoundedCache<Value> => {
  const kept = new Map<string, Value>()
  let bytes = 0
  const forget = (key: string): void => {
    const value = kept.get(key)
    if (value === undefined) return
    kept.delete(key)
    bytes -= bytesOf(value)
  }
  return {
    get: (key) => {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set: (key, value) => {
      forget(key)
      if (bytesOf(value) > bytesMax) return
      kept.set(key, value)
      bytes += bytesOf(value)
      for (const oldest of kept.keys()) {
        if (kept.size <= entriesMax && bytes <= bytesMax) return
        forget(oldest)
      }
    },
  }
}
