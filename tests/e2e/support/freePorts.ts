import { createServer } from 'node:net'

const opens = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })

/** Finds so many free ports in a row: the product's own, and its sandbox's beside it. */
export const freePorts = async (count: number): Promise<[number, ...number[]]> => {
  const first = await opens(0)
  if (first === null || first + count > 65_535) return freePorts(count)
  const others = Array.from({ length: count - 1 }, (_, index) => first + index + 1)
  for (const port of others) if ((await opens(port)) === null) return freePorts(count)
  return [first, ...others]
}
