import { Client } from 'pg'

/** Runs `work` while holding a session-level advisory lock on a connection of its own; others wait for their turn. */
export const underAdvisoryLock = async <Result>(
  databaseUrl: string,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name])
    return await work()
  } finally {
    await client.end()
  }
}
