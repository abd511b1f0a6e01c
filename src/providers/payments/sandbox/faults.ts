export type Fault = {
  /**
   * `refuse`: answer `status`, nothing done; `fail-after`: done, but answer `status`;
   * `drop-after`: done, but cut the connection; `hang-after`: done, but never answer; `hang`: never answer, nothing done.
   */
  effect: 'refuse' | 'fail-after' | 'drop-after' | 'hang-after' | 'hang'
  method?: string
  /** The beginning of the path it waits for; any path when absent. */
  path?: string
  status?: number
  times?: number
}

export type Faults = { add(fault: Fault): void; take(method: string, path: string): Fault | null; clear(): void }

/** Keeps the faults a test ordered, each used as many times as it said. */
export const createFaults = (): Faults => {
  let ordered: (Fault & { times: number })[] = []
  return {
    add: (fault) => {
      ordered.push({ ...fault, times: fault.times ?? 1 })
    },
    take: (method, path) => {
      const fault = ordered.find(
        (candidate) => (candidate.method ?? method) === method && path.startsWith(candidate.path ?? ''),
      )
      if (!fault) return null
      fault.times -= 1
      ordered = ordered.filter(({ times }) => times > 0)
      return fault
    },
    clear: () => {
      ordered = []
    },
  }
}
