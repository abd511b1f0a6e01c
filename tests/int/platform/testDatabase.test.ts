import { describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { withTestDatabase } from '@/tests/support/withTestDatabase'

const query = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('withTestDatabase', () => {
  const one = withTestDatabase()
  const other = withTestDatabase()

  it('gives each suite a database of its own', async () => {
    await query(one.url, 'create table only_here (id int)')
    expect(await query(one.url, `select to_regclass('only_here')::text as found`)).toEqual([{ found: 'only_here' }])
    expect(await query(other.url, `select to_regclass('only_here')::text as found`)).toEqual([{ found: null }])
  })

  it('compares letters by their Unicode rules, the same on every machine', async () => {
    expect(await query(one.url, `select lower('HÀ NỘI ĐÀ NẴNG') as lowered`)).toEqual([{ lowered: 'hà nội đà nẵng' }])
  })
})
