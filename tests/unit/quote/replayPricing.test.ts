import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { PRICING_ENGINE } from '@/src/domain/quote/priceTrip'
import { replayPricing, type StoredPricing } from '@/src/domain/quote/replayPricing'
import { projectRoot } from '@/tests/support/projectRoot'

const folder = join(projectRoot, 'tests', 'fixtures', 'pricing')
const kept = readdirSync(folder)
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoredPricing

describe('a trip priced before', () => {
  it('is kept for every engine there was', () => {
    const engines = new Set(kept.map((name) => read(name).input.engine))
    expect([...engines]).toEqual(Array.from({ length: PRICING_ENGINE }, (_, index) => index + 1))
  })

  it.each(kept)('comes to the same minor units: %s', (name) => {
    const stored = read(name)
    const { isSame, priced } = replayPricing(stored)
    expect(priced.quote.total).toEqual(stored.figures.total)
    expect(isSame).toBe(true)
  })

  it('is not the same where one unit is another', () => {
    const stored = read(kept[0] ?? '')
    const { total } = stored.figures
    const moved = { ...stored.figures, total: { ...total, amountMinor: total.amountMinor + 1 } }
    expect(replayPricing({ ...stored, figures: moved }).isSame).toBe(false)
  })

  it('by an engine nobody knows is refused', () => {
    const stored = read(kept[0] ?? '')
    expect(() => replayPricing({ ...stored, input: { ...stored.input, engine: 0 } })).toThrow(
      expect.objectContaining({ code: 'unknown-pricing-engine' }),
    )
  })
})
