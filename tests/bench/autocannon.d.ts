/** What we use of a package that brings no types. */
declare module 'autocannon' {
  const autocannon: (options: autocannon.LoadOptions) => Promise<autocannon.LoadResult>

  namespace autocannon {
    type LoadRequest = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }

    type LoadOptions = {
      url: string
      connections: number
      duration: number
      requests: (LoadRequest & { setupRequest?: (request: LoadRequest) => LoadRequest })[]
    }

    type LoadResult = {
      requests: { total: number }
      duration: number
      errors: number
      timeouts: number
      '2xx': number
      non2xx: number
    }
  }

  export = autocannon
}
