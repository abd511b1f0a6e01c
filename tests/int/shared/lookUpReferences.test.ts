import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aLead } from '@/tests/factories/leads'
import { withTestPayload } from '@/tests/support/testPayload'

describe('a list searched for a reference', () => {
  const test = withTestPayload()

  beforeAll(async () => {
    for (const reference of ['L-2019-00017', 'L-2019-000171']) {
      const { id } = await aLead(await test.context())
      await rowsOf(test, sql`UPDATE leads SET reference = ${reference} WHERE id = ${id}`)
    }
  })

  /** As the list view asks: in any of the fields a list is searched by. */
  const found = async (like: string) => {
    const where: Where = { and: [{}, { or: [{ reference: { like } }, { title: { like } }] }] }
    const { docs } = await test.payload.find({ collection: 'leads', where, sort: 'reference', depth: 0 })
    return docs.map(({ reference }) => reference)
  }

  it.each(['L-2019-00017', 'l-2019-00017', ' L-2019-00017 '])('finds what it names alone: %s', async (text) => {
    expect(await found(text)).toEqual(['L-2019-00017'])
  })

  it('finds every one that holds a part of it', async () => {
    expect(await found('2019-0001')).toEqual(['L-2019-00017', 'L-2019-000171'])
  })

  it('asks whatever stands beside it as well', async () => {
    const where: Where = { and: [{ reference: { like: 'L-2019-00017' } }, { title: { equals: 'No such title' } }] }
    expect((await test.payload.find({ collection: 'leads', where, depth: 0 })).docs).toEqual([])
  })
})
