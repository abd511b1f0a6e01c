import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { databaseOf, rowOf, sql } from '@/src/platform/database/session'
import { projectRoot } from '@/tests/support/projectRoot'
import { withTestPayload } from '@/tests/support/testPayload'

const folder = join(projectRoot, 'src/migrations')

describe('the newest stored schema', () => {
  const test = withTestPayload()
  // drizzle-kit leaves it there for everybody to see, and a suite that reads a PDF in this process after it cannot.
  afterAll(() => {
    Object.defineProperty(Array.prototype, 'random', { enumerable: false })
  })

  it('is that of the collections, so that the next migration holds its own change only', async () => {
    const newest = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .at(-1)
    const stored = JSON.parse(readFileSync(join(folder, newest ?? ''), 'utf8')) as object
    const adapter = databaseOf(test.payload) as unknown as PostgresAdapter
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const current = await generateDrizzleJson(adapter.schema)
    expect(await generateMigration(stored as typeof current, current)).toEqual([])
  })

  it.each([
    ['Đà Nẵng', 'da nang'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['Ærø', 'aero'],
    ['ŁÓDŹ', 'lodz'],
    // Composed and decomposed are the same name.
    ['Hue\u0302\u0301', 'hue'],
  ])('and the database folds %s to %s', async (typed, folded) => {
    const ctx = await test.context()
    expect(await rowOf(ctx.req, sql`SELECT fold_text(${typed}) AS folded`)).toEqual({ folded })
  })
})
