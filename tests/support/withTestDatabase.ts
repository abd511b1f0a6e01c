import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll } from '@jest/globals'
import { Client } from 'pg'
import { urlOf } from '@/tests/support/migrateTemplate'

export type TestDatabase = {
  /** Readable from the first `beforeAll` after `withTestDatabase()` on. */
  readonly url: string
}

/** Gives the suite that calls it a database of its own, cloned from the migrated template and dropped afterwards. */
export const withTestDatabase = (): TestDatabase => {
  const name = `clone_${process.pid}_${randomBytes(6).toString('hex')}`
  let url: string | undefined
  beforeAll(async () => {
    const [template, tablespace] = [required('TEST_TEMPLATE'), required('TEST_TABLESPACE')]
    await onServer(`create database ${name} template ${template} tablespace ${tablespace} strategy file_copy`)
    url = urlOf(required('TEST_SERVER_URL'), name)
  })
  afterAll(() => onServer(`drop database if exists ${name} with (force)`))
  return {
    get url() {
      if (!url) throw new Error('The test database exists only once the tests run.')
      return url
    },
  }
}

const onServer = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: required('TEST_SERVER_URL') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const required = (name: 'TEST_SERVER_URL' | 'TEST_TEMPLATE' | 'TEST_TABLESPACE'): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: suites with a database live in tests/{int,http,contract,e2e}.`)
  return value
}
