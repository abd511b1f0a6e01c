import { connectedTo } from '@/tests/support/connectedTo'
import type { Product } from './withProduct'

/** Runs a statement on the running product's database, for what no door of its own makes. */
export const onDatabase = async (product: Product, statement: string, values: unknown[] = []): Promise<void> => {
  await connectedTo(product.databaseUrl, (client) => client.query(statement, values))
}
