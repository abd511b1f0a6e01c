import pg, { type Client, type PoolConfig } from 'pg'

/**
 * A pool that can be closed although Payload keeps one client for ever (`connectWithReconnect` never releases it),
 * and that outlives a restart of PostgreSQL: a broken idle connection is dropped, not thrown.
 */
export class ClosablePool extends pg.Pool {
  readonly #open = new Set<Client>()

  constructor(options?: PoolConfig) {
    super(options)
    this.on('connect', (client) => this.#open.add(client as unknown as Client))
    this.on('remove', (client) => this.#open.delete(client as unknown as Client))
    this.on('error', () => {})
  }

  /** Waits for running statements, then closes every connection. */
  async close(): Promise<void> {
    void this.end()
    await Promise.all([...this.#open].map((client) => client.end()))
  }
}

/** The `pg` that Payload is given: the same driver with our pool. */
export const closablePg: typeof pg = Object.assign(Object.create(pg), { Pool: ClosablePool })
