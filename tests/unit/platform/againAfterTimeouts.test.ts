import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { againAfterTimeouts } from '@/src/platform/database/againAfterTimeouts'

const failing = (errors: unknown[]) => {
  const given = { runs: 0 }
  const work = async () => {
    const error = errors[given.runs]
    given.runs += 1
    if (error) throw error
    return 'done'
  }
  return { given, work }
}

/** What pg says where nobody answers in time. */
const notInTime = async (): Promise<unknown> => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  const pool = new pg.Pool({ host: '127.0.0.1', port, connectionTimeoutMillis: 20 })
  try {
    return await pool.connect().catch((error: unknown) => error)
  } finally {
    await pool.end()
    silent.close()
  }
}

describe('work after time-outs', () => {
  it('is done again when a connection was not made in time, also when that is only the cause', async () => {
    const timeout = await notInTime()
    const { given, work } = failing([timeout, new Error('Failed query', { cause: timeout })])
    await expect(againAfterTimeouts(work)).resolves.toBe('done')
    expect(given.runs).toBe(3)
  })

  it('fails at once for anything else, and after six times', async () => {
    const other = failing([new Error('duplicate key')])
    await expect(againAfterTimeouts(other.work)).rejects.toThrow('duplicate key')
    expect(other.given.runs).toBe(1)
    const timeout = new Error('timeout exceeded when trying to connect')
    const busy = failing(Array.from({ length: 9 }, () => timeout))
    await expect(againAfterTimeouts(busy.work)).rejects.toBe(timeout)
    expect(busy.given.runs).toBe(6)
  })
})
