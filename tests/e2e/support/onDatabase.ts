import pg from 'pg'
import type { Product } from './withProduct'

/** Runs a statement on the running product's database, for what no door of its own makes. */
export const onDatabase = async (product: Product, statement: string, values: unknown[] = []): Promise<void> => {
  const client = new pg.Client({ connectionString: product.databaseUrl })
  await client.connect()
  await client.query(statement, values).finally(() => client.end())
}
