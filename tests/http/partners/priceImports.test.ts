import { beforeAll, describe, expect, it } from '@jest/globals'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { csvFile } from '@/src/platform/tables/csvFile'
import { xlsxTable } from '@/src/platform/tables/xlsxTable'
import { aRateCardDraft } from '@/tests/factories/suppliers'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Who = 'operations' | 'sales' | 'nobody'
type Plan = {
  digest: string
  counts: Record<string, number>
  rows: { line: number; plan: string; notes: string[] }[]
  draft: { number: number; is_open: boolean }
}

const good = 'Season,First day,Last day,Room type,SGL,DBL\nHigh,,,deluxe,110,125.50\nLow,,,deluxe,,80'
const bad = `${good}\nLow,,,deluxe,=1+1,`

describe('imports of prices', () => {
  const app = withTestApp()
  const headers: Record<Who, Record<string, string>> = { operations: {}, sales: {}, nobody: {} }
  beforeAll(async () => {
    for (const role of ['operations', 'sales'] as const)
      headers[role] = (await createStaff(app.payload, { roles: [role] })).headers
  }, 60_000)

  const send = async <Answer = Plan>(who: Who, path: string, body: BodyInit = good) => {
    const type = { 'content-type': 'text/csv' }
    const response = await app.fetch(`/api/v1/rate-cards${path}`, {
      method: 'POST',
      body,
      headers: { ...headers[who], ...type },
    })
    return { status: response.status, body: (await response.json()) as Answer & { code?: string; detail?: string } }
  }
  const check = (cardId: string, query = '') => `/${cardId}/price-imports/check?file_name=prices.csv${query}`
  const take = (cardId: string, query = '') => `/${cardId}/price-imports?file_name=prices.csv${query}`
  const anActiveCard = async () => {
    const card = await aRateCardDraft(await app.context())
    await activateRateCardVersion(await app.context(), { versionId: card.versionId })
    return card
  }
  const versionsOf = async (cardId: string) =>
    rowsOf<{ number: number; status: string }>(
      (await app.context()).req,
      sql`SELECT number::int, status FROM rate_card_versions WHERE card_id = ${cardId} ORDER BY number`,
    )

  it('open to those who keep suppliers, and tell nobody else anything', async () => {
    const { cardId } = await anActiveCard()
    for (const path of [check, take]) {
      expect((await send('nobody', path(cardId))).status).toBe(401)
      expect((await send('sales', path(cardId))).status).toBe(403)
      expect((await send('operations', path(newId()))).status).toBe(404)
    }
    const template = (who: Who, id: string) =>
      app.fetch(`/api/v1/rate-cards/${id}/price-template`, { headers: headers[who] })
    expect((await template('nobody', cardId)).status).toBe(401)
    expect((await template('sales', cardId)).status).toBe(403)
    expect((await template('operations', newId())).status).toBe(404)
  })

  it('look a file over and keep nothing', async () => {
    const { cardId } = await anActiveCard()
    expect(await send('operations', check(cardId), bad)).toMatchObject({
      status: 200,
      body: {
        counts: { creates: 0, changes: 1, same: 1, refused: 1 },
        rows: [
          { line: 2, plan: 'changes', notes: ['SGL $110.00.', 'DBL $125.50 instead of $120.00.'] },
          { line: 3, plan: 'same', notes: [expect.stringContaining('as before.')] },
          { line: 4, plan: 'refused', notes: ['“=1+1” is a formula: save the sheet with its values.'] },
        ],
        unknown_headings: [],
        problems: [],
        draft: { number: 2, is_open: false },
      },
    })
    expect(await versionsOf(cardId)).toEqual([{ number: 1, status: 'active' }])
  })

  it('take a file into one draft, whole', async () => {
    const { cardId } = await anActiveCard()
    const { body: seen } = await send('operations', check(cardId))
    const taken = await send<Plan & { version_id: string }>('operations', take(cardId, `&digest=${seen.digest}`))
    expect(taken).toMatchObject({ status: 201, body: { number: 2, counts: { changes: 1, same: 1 } } })
    const draft = await app.payload.findByID({
      collection: 'rate-card-versions',
      id: taken.body.version_id,
      depth: 0,
    })
    expect(draft.status).toBe('draft')
    expect(
      (draft.prices as { kind: string; amountMinor: number }[]).map((price) => [price.kind, price.amountMinor]),
    ).toEqual([
      ['SGL', 11_000],
      ['DBL', 12_550],
      ['DBL', 8_000],
    ])
    const noted = await rowsOf(
      (await app.context()).req,
      sql`SELECT action FROM audit_events WHERE entity_id = ${draft.id} ORDER BY id`,
    )
    expect(noted).toEqual([{ action: 'rate_card.version_opened' }, { action: 'rate_card.prices_imported' }])
    // What the draft says already is nothing to take in, and what was looked at is no longer so.
    expect(await send('operations', take(cardId))).toMatchObject({ status: 409, body: { code: 'nothing-to-import' } })
    expect(await send('operations', take(cardId, `&digest=${seen.digest}`))).toMatchObject({
      status: 409,
      body: { code: 'price-plan-changed' },
    })
    const more = 'Season,Room type,DBL\nLow,deluxe,85'
    expect(await send('operations', take(cardId), more)).toMatchObject({ status: 201, body: { number: 2 } })
    expect(await versionsOf(cardId)).toHaveLength(2)
  })

  it('refuse a file with a refused row, unless only the good ones are wanted', async () => {
    const { cardId } = await anActiveCard()
    expect(await send('operations', take(cardId), bad)).toMatchObject({
      status: 409,
      body: { code: 'price-rows-refused', detail: expect.stringContaining('1 of 3 rows are refused') },
    })
    expect(await versionsOf(cardId)).toHaveLength(1)
    expect(await send('operations', take(cardId, '&only_good=true'), bad)).toMatchObject({ status: 201 })
    expect(await versionsOf(cardId)).toHaveLength(2)
  })

  it('say what is wrong with a file that is none, or none of this card', async () => {
    const { cardId } = await anActiveCard()
    expect(await send('operations', check(cardId), Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({
      status: 422,
      body: { code: 'malformed-table' },
    })
    expect(await send('operations', check(cardId), 'Season,Doppel\nLow,80')).toMatchObject({
      status: 422,
      body: { code: 'unknown-columns', detail: expect.stringContaining('“SGL”, “DBL”') },
    })
    expect(await send('operations', check(cardId, '&currency=VND'))).toMatchObject({
      status: 422,
      body: { code: 'invalid-price-file' },
    })
    expect(
      await send('operations', check(cardId, '&currency=VND&mode=replace'), good.replace('125.50', '1.950.000')),
    ).toMatchObject({
      status: 200,
    })
    const long = ['Season,Room type,DBL', ...Array(1_001).fill('Low,deluxe,80')].join('\n')
    expect(await send('operations', check(cardId), long)).toMatchObject({
      status: 422,
      body: { code: 'invalid-price-file' },
    })
  })

  it.each(['csv', 'xlsx'])('hand the prices out as %s, which read back say nothing new', async (format) => {
    const { cardId } = await anActiveCard()
    const file = await app.fetch(`/api/v1/rate-cards/${cardId}/price-template?format=${format}`, {
      headers: headers.operations,
    })
    expect(file.status).toBe(200)
    expect(await send('operations', check(cardId), await file.arrayBuffer())).toMatchObject({
      status: 200,
      body: { counts: { creates: 0, changes: 0, same: 4, refused: 0 } },
    })
  })

  it('read an Excel number with three decimals as it stands, never as thousands', async () => {
    const { cardId } = await anActiveCard()
    const columns = ['Season', 'Room type', 'DBL'].map((heading, at) => ({
      heading,
      value: (cells: (string | number)[]) => cells[at] ?? null,
    }))
    const rows = [
      ['Low', 'deluxe', 1.234],
      ['High', 'deluxe', 1234.5],
    ]
    const excel = await send(
      'operations',
      check(cardId),
      new Uint8Array(await xlsxTable({ name: 'Prices', columns, rows })),
    )
    expect(excel.body.rows.map(({ plan }) => plan)).toEqual(['refused', 'changes'])
    expect(excel.body.rows[1]?.notes).toEqual(['DBL $1,234.50 instead of $120.00.'])
    const text = await send(
      'operations',
      check(cardId),
      new Uint8Array(await csvFile({ columns, rows: [['Low', 'deluxe', '1.234']] })),
    )
    expect(text.body.rows[0]?.notes).toEqual(['DBL $1,234.00 instead of $80.00.'])
  })

  it('fill the first version of a new card', async () => {
    const partner = await app.payload.create({
      collection: 'partners',
      data: { name: `Demo Partner ${newId()}`, kind: 'transport', zone: 'Asia/Ho_Chi_Minh', risk: 'none' },
    })
    const component = await app.payload.create({
      collection: 'components',
      data: { name: `Demo car ${newId()}`, title: 'A car', type: 'transfer', partner: partner.id },
    })
    const { id: cardId } = await app.payload.create({
      collection: 'rate-cards',
      data: {
        name: `Demo Card ${newId()}`,
        partner: partner.id,
        componentType: 'transfer',
        components: [component.id],
      },
    })
    const file = `Component,People from,People to,Price per unit\n${component.name},1,3,500.000\n${component.name},4,8,800.000`
    expect(await send('operations', take(cardId, '&basis=unit&currency=VND'), file)).toMatchObject({
      status: 201,
      body: { number: 1, counts: { creates: 2 } },
    })
    const { docs } = await app.payload.find({
      collection: 'rate-card-versions',
      where: { card: { equals: cardId } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({
      basis: 'unit',
      currency: 'VND',
      tiers: [
        { from: 1, to: 3 },
        { from: 4, to: 8 },
      ],
    })
    await expect(activateRateCardVersion(await app.context(), { versionId: docs[0]?.id ?? '' })).resolves.toEqual({
      supersededId: null,
    })
  })
})
