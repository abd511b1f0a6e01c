import { Client } from 'pg'

/** Does some work on a connection of its own to a database, closed afterwards. */
export const connectedTo = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
