import { Client } from 'pg'
import { env } from '../env'

/** Runs `work` on a connection of its own, closed afterwards: for rare work outside any request, such as a sandbox's. */
export const withClient = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
