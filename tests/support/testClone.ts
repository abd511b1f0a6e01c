import { randomBytes } from 'node:crypto'
import { connectedTo } from '@/tests/support/connectedTo'
import { urlOf } from '@/tests/support/migrateTemplate'

export type TestClone = { url: string; drop: () => Promise<void> }

/** Makes a database of its own for whoever asks, cloned from the migrated template; `drop` drops it, whoever is connected. */
export const makeTestClone = async (): Promise<TestClone> => {
  const name = `clone_${process.pid}_${randomBytes(6).toString('hex')}`
  const [template, tablespace] = [required('TEST_TEMPLATE'), required('TEST_TABLESPACE')]
  await onServer(`create database ${name} template ${template} tablespace ${tablespace} strategy file_copy`)
  return {
    url: urlOf(required('TEST_SERVER_URL'), name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  }
}

const onServer = async (sql: string): Promise<void> => {
  await connectedTo(required('TEST_SERVER_URL'), (client) => client.query(sql))
}

const required = (name: 'TEST_SERVER_URL' | 'TEST_TEMPLATE' | 'TEST_TABLESPACE'): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: suites with a database live in tests/{int,http,contract,e2e}.`)
  return value
}
