import { beforeAll } from '@jest/globals'
import type { ProductSettings } from './product'
import { type SharedProduct, sharedProduct } from './sharedProduct'

export type Product = {
  /** These are readable once the tests run. */
  readonly url: string
  readonly databaseUrl: string
  readonly settings: ProductSettings
}

const patienceMs = 240_000

/** Gives the suite that calls it the built product with demo data, as if just started (docs/adr/0022). */
export const withProduct = (): Product => {
  let shared: SharedProduct | undefined
  beforeAll(async () => {
    shared = await sharedProduct()
  }, patienceMs)
  const running = (): SharedProduct => {
    if (!shared) throw new Error('The product runs only while the tests do.')
    return shared
  }
  return {
    get url() {
      return running().url
    },
    get databaseUrl() {
      return running().settings.DATABASE_URL
    },
    get settings() {
      return running().settings
    },
  }
}
