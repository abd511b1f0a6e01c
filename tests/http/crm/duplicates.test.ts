import { beforeAll, describe, expect, it } from '@jest/globals'
import type { DuplicateSuggestionView } from '@/src/queries/crm/duplicateSuggestions'
import { aCustomer as aCustomerOf } from '@/tests/factories/aCustomer'
import { callAs, outcome } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Who = 'manager' | 'sales' | 'colleague' | 'operations' | 'finance' | 'content' | 'nobody'

describe('staff API: customers that may be one person', () => {
  const test = withTestApp()
  const people: Partial<Record<Who, TestStaff>> = {}

  const call = callAs(test, people)
  const aCustomer = async (name: string, { owner }: { owner?: Who } = {}): Promise<string> =>
    aCustomerOf(await test.context(), { name, owner: owner && people[owner]?.user })
  const find = (id: string) => call('manager', 'POST', `/customers/${id}/find-duplicates`)
  const listed = async (who: Who, query = '') =>
    (await call(who, 'GET', `/duplicate-suggestions${query}`)).body as unknown as {
      items: DuplicateSuggestionView[]
      total: number
    }
  const names = ({ items }: { items: DuplicateSuggestionView[] }) => items.map(({ customers }) => customers[0].name)

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'] })
  }, 60_000)

  describe('the review list', () => {
    let a = ''
    let b = ''
    beforeAll(async () => {
      a = await aCustomer('Nguyễn Thị Phương', { owner: 'sales' })
      b = await aCustomer('Phuong Nguyen Thi', { owner: 'sales' })
      const other = await aCustomer('Demo Rosalind Quimby', { owner: 'colleague' })
      await aCustomer('Demo Rosalind Quimby', { owner: 'sales' })
      expect((await find(a)).body).toEqual({ found: 1 })
      await find(other)
    })

    it('shows each pair with score, reasons and both people', async () => {
      const { items, total } = await listed('manager', '?search=NGUYEN')
      expect(total).toBe(1)
      expect(items[0]).toMatchObject({ state: 'open', score: 48, note: null, proposed_by_name: null })
      expect(items[0]?.reasons).toContainEqual({
        text: 'Same name, family and given name the other way round.',
        points: 48,
      })
      expect(
        items[0]?.customers.map(({ id, leads }) => ({ id, leads })).toSorted((x, y) => (x.id < y.id ? -1 : 1)),
      ).toEqual([a, b].toSorted().map((id) => ({ id, leads: 1 })))
    })

    it('is narrowed down by score, text and customer, and paged', async () => {
      expect((await listed('manager')).total).toBe(2)
      expect((await listed('manager', '?score_min=50')).total).toBe(1)
      expect((await listed('manager', '?search=rosalind')).total).toBe(1)
      expect((await listed('manager', `?customer_id=${a}`)).total).toBe(1)
      expect((await listed('manager', '?customer_id=no-such-id')).total).toBe(0)
      expect((await listed('manager', '?state=dismissed')).total).toBe(0)
      expect(await listed('manager', '?page=2&page_size=1')).toMatchObject({ items: [{}], total: 2, total_pages: 2 })
    })

    it('shows sales only pairs of which they may see both', async () => {
      expect(names(await listed('sales'))).toHaveLength(1)
      expect((await listed('sales', '?search=phuong')).total).toBe(1)
      expect((await listed('colleague')).total).toBe(0)
    })

    it('is read in as many statements for one pair as for many', async () => {
      const one = await statementsDuring(() => listed('manager', '?page_size=1'))
      const many = await statementsDuring(() => listed('manager', '?page_size=100'))
      expect(many).toHaveLength(one.length)
    })

    it('is for managers and sales', async () => {
      expect(await outcome(call('nobody', 'GET', '/duplicate-suggestions'))).toEqual([401, 'not-signed-in'])
      for (const who of ['operations', 'finance', 'content'] as const)
        expect(await outcome(call(who, 'GET', '/duplicate-suggestions'))).toEqual([403, 'forbidden'])
      expect(await outcome(call('manager', 'GET', '/duplicate-suggestions?state=gone'))).toEqual([
        422,
        'validation-failed',
      ])
    })

    it('is dismissed by managers, once', async () => {
      const { items } = await listed('manager', '?search=rosalind')
      const path = `/duplicate-suggestions/${items[0]?.id}/dismiss`
      expect(await outcome(call('sales', 'POST', path, {}))).toEqual([403, 'forbidden'])
      expect(await outcome(call('manager', 'POST', '/duplicate-suggestions/no-such-id/dismiss', {}))).toEqual([
        404,
        'not-found',
      ])
      expect((await call('manager', 'POST', path, { reason: 'Two cousins.' })).body).toMatchObject({
        state: 'dismissed',
      })
      expect(await outcome(call('manager', 'POST', path, {}))).toEqual([409, 'suggestion-decided'])
      const [decided] = (await listed('manager', '?state=dismissed')).items
      expect(decided?.decided_by_name).toBe('Demo manager')
    })

    it('takes what a colleague proposes, and shows it first', async () => {
      const [one, other] = [await aCustomer('Demo Ada', { owner: 'sales' }), await aCustomer('Demo Zoe')]
      const foreign = await aCustomer('Demo Foreign', { owner: 'colleague' })
      const propose = (otherId: string) =>
        call('sales', 'POST', `/customers/${one}/propose-merge`, { other_id: otherId, note: 'Married, new name.' })
      expect((await propose(other)).status).toBe(201)
      expect(await outcome(propose(foreign))).toEqual([404, 'not-found'])
      expect(await outcome(propose(one))).toEqual([409, 'merge-with-itself'])
      const { items } = await listed('manager')
      expect(items[0]).toMatchObject({ score: 0, note: 'Married, new name.', proposed_by_name: 'Demo sales' })
      expect((await listed('manager', '?proposed=true')).total).toBe(1)
      expect(await outcome(call('content', 'POST', `/customers/${one}/find-duplicates`))).toEqual([403, 'forbidden'])
      expect(await outcome(call('sales', 'POST', `/customers/${foreign}/find-duplicates`))).toEqual([404, 'not-found'])
    })
  })
})
