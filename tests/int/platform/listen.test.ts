import { afterEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { type Listening, listen } from '@/src/platform/database/listen'
import { overrideSettings } from '@/src/platform/env'
import { eventually } from '@/tests/support/eventually'
import { withTestDatabase } from '@/tests/support/withTestDatabase'

describe('listen', () => {
  const database = withTestDatabase()
  let listening: Listening | undefined
  afterEach(() => listening?.stop())

  const query = async (statement: string) => {
    const client = new Client({ connectionString: database.url })
    await client.connect()
    try {
      return (await client.query(statement)).rows
    } finally {
      await client.end()
    }
  }
  const hear = async (channel: string) => {
    overrideSettings({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' })
    const heard: string[] = []
    listening = listen(channel, (payload) => heard.push(payload))
    await listening.ready
    return heard
  }

  it('hears its channel and no other', async () => {
    const heard = await hear('here')
    await query(`NOTIFY elsewhere, 'no'; NOTIFY here, 'yes'`)
    await eventually(() => heard.includes('yes'))
    expect(heard).toEqual(['', 'yes'])
  })

  it('comes back when its connection is lost, and says that something may have been missed', async () => {
    const heard = await hear('here')
    await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'listen-here'`)
    await eventually(() => heard.length === 2)
    await query(`NOTIFY here, 'again'`)
    await eventually(() => heard.includes('again'))
    expect(heard).toEqual(['', '', 'again'])
  })

  it('is silent and gone once stopped', async () => {
    const heard = await hear('here')
    await listening?.stop()
    await eventually(
      async () => (await query(`SELECT 1 FROM pg_stat_activity WHERE application_name = 'listen-here'`)).length === 0,
    )
    await query(`NOTIFY here, 'too late'`)
    expect(heard).toEqual([''])
  })
})
