import { Client } from 'pg'

const asked = async <Row>(url: string, statement: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Makes an empty database of this name beside the one a URL names, in place of an older one, and returns its URL. */
export const freshDatabase = async (serverUrl: string, name: string): Promise<string> => {
  await asked(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await asked(serverUrl, `CREATE DATABASE ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Throws where a database already holds tables: it is somebody's. */
export const assertEmpty = async (url: string): Promise<void> => {
  const [found] = await asked<{ tables: number }>(
    url,
    "SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = 'public'",
  )
  if (found?.tables)
    throw new Error('DATABASE_URL names a database that holds data. Name an empty one, or say --into-existing.')
}
