import { beforeAll, describe, expect, it } from '@jest/globals'
import { roles } from '@/src/domain/shared/roles'
import { askGraphql } from '@/tests/http/rights/graphql'
import { makeRecords, type Pairs } from '@/tests/http/rights/records'
import type { Caller } from '@/tests/http/rights/rightsTable'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

/** Who sees which sensitive field of a record they may see at all; nobody else does, nor may search or sort by it. */
const table = `
collection       | field                       | seen by
quote-versions   | netTotalMinor               | admin manager sales finance
quote-versions   | marginMinor                 | admin manager sales finance
quote-versions   | marginPercent               | admin manager sales finance
quote-versions   | lumpSum.netMinor            | admin manager sales finance
quote-versions   | adjustments.netMinor        | admin manager sales finance
quote-versions   | lines.netMinor              | admin manager sales finance
bookings         | travelers.passportNumber    | admin manager operations
bookings         | travelers.passportExpiry    | admin manager operations
bookings         | travelers.dateOfBirth       | admin manager operations
bookings         | travelers.medicalNotes      | admin manager operations
leads            | notes                       | admin manager sales
partners         | bank.accountNumber          | admin manager finance
partners         | bank.holder                 | admin manager finance
service-accounts | keyHash                     |
staff            | hash                        |
staff            | salt                        |
staff            | resetPasswordToken          |
`
const singulars: Record<string, string> = {
  'quote-versions': 'QuoteVersion',
  bookings: 'Booking',
  leads: 'Lead',
  partners: 'Partner',
}

const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([collection = '', field = '', seers = '']) => ({ collection, field, seers: seers.split(' ').filter(Boolean) }))

const valueAt = (record: unknown, [name, ...rest]: string[]): unknown => {
  if (record === null || record === undefined || name === undefined) return record
  if (Array.isArray(record)) return valueAt(record[0], [name, ...rest])
  return valueAt((record as Record<string, unknown>)[name], rest)
}

describe('sensitive fields', () => {
  const app = withTestApp()
  const headers: Partial<Record<Caller, Record<string, string>>> = {}
  let pairs: Pairs = {}

  beforeAll(async () => {
    const ids: Partial<Record<Caller, string>> = {}
    for (const role of roles) {
      const made = await createStaff(app.payload, { roles: [role] })
      headers[role] = made.headers
      ids[role] = made.user.id
    }
    pairs = await makeRecords(app.payload, { salesId: ids.sales ?? '' })
  }, 60_000)

  const ownId = (collection: string): string => pairs[collection]?.own ?? ''
  const get = (path: string, role: Caller) => app.fetch(`/api/${path}`, { headers: headers[role] })

  describe.each(rows)('$collection.$field', ({ collection, field, seers }) => {
    const path = field.split('.')

    it('is seen over REST by those alone', async () => {
      const seen: string[] = []
      for (const role of roles) {
        const answer = await get(`${collection}/${ownId(collection)}?depth=2`, role)
        if (answer.ok && valueAt(await answer.json(), path) !== undefined) seen.push(role)
      }
      expect(seen).toEqual(seers)
    })

    it('is searched and sorted by, over REST, by those alone', async () => {
      const searched: string[] = []
      const sorted: string[] = []
      for (const role of roles) {
        const [where, sort] = await Promise.all([
          get(`${collection}?where[${field}][exists]=true`, role),
          get(`${collection}?sort=${field}&limit=5`, role),
        ])
        if (where.ok) searched.push(role)
        if (sort.ok) sorted.push(role)
      }
      expect({ searched, sorted }).toEqual({ searched: seers, sorted: seers })
    })

    const singular = singulars[collection]
    if (singular) {
      it('is seen over GraphQL by those alone', async () => {
        const seen: string[] = []
        const selection = path.reduceRight((inner, name) => (inner ? `${name} { ${inner} }` : name), '')
        for (const role of roles) {
          const query = `query ($id: String!) { record: ${singular}(id: $id) { ${selection} } }`
          const { data } = await askGraphql(app.fetch, {
            query,
            variables: { id: ownId(collection) },
            headers: headers[role] ?? {},
          })
          const value = valueAt(data?.record, path)
          if (value !== null && value !== undefined) seen.push(role)
        }
        expect(seen).toEqual(seers)
      })
    }
  })

  it('are kept out of a save by those who may not see them', async () => {
    const body = JSON.stringify({ lines: [{ component: 'guide', label: 'Guide', quantity: 1, sellMinor: 1000 }] })
    const answer = await app.fetch(`/api/bookings/${ownId('bookings')}`, {
      method: 'PATCH',
      headers: headers.sales,
      body,
    })
    expect(answer.status).toBe(403)
  })

  it('are not reached through a record that relates to them', async () => {
    const answer = await get(`payments/${ownId('payments')}?depth=2`, 'sales')
    const payment = await answer.json()
    expect(answer.status).toBe(200)
    expect(payment.booking.reference).toEqual(expect.any(String))
    expect(JSON.stringify(payment)).not.toContain('X1234567')
  })

  it('finance sees a customer without that customer’s leads', async () => {
    const customer = await (await get(`customers/${ownId('customers')}?depth=2`, 'finance')).json()
    expect(customer.name).toBe('Demo Traveller')
    expect(JSON.stringify(customer)).not.toContain('A secret wish.')
    const booking = await (await get(`bookings/${ownId('bookings')}?depth=2`, 'finance')).json()
    expect(JSON.stringify(booking)).not.toContain('A secret wish.')
    expect(JSON.stringify(booking)).not.toContain('X1234567')
  })
})
