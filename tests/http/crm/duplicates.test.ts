import { beforeAll, describe, expect, it } from '@jest/globals'
import { movedReferences } from '@/src/commands/crm/customerReferences'
import { newId } from '@/src/platform/newId'
import { belongings, type CustomerComparison } from '@/src/queries/crm/customerComparison'
import type { DuplicateSuggestionView } from '@/src/queries/crm/duplicateSuggestions'
import { aCustomer as aCustomerOf } from '@/tests/factories/aCustomer'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Who = 'manager' | 'sales' | 'colleague' | 'operations' | 'finance' | 'content' | 'nobody'
type Answer = { status: number; body: Record<string, unknown> & { code?: string } }

describe('staff API: customers that may be one person', () => {
  const test = withTestApp()
  const people: Partial<Record<Who, TestStaff>> = {}

  const call = async (who: Who, method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await test.fetch(`/api/v1${path}`, {
      method,
      headers: people[who]?.headers ?? { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  const outcome = async (answer: Promise<Answer>) => {
    const { status, body } = await answer
    return [status, body.code]
  }

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

  describe('a merge', () => {
    let kept = ''
    let away = ''
    let mergeId = ''
    beforeAll(async () => {
      kept = await aCustomer('Demo Marguerite Oldname', { owner: 'sales' })
      away = await aCustomer('Demo Marguerite Newname', { owner: 'sales' })
      await test.payload.update({
        collection: 'customers',
        id: away,
        data: { country: 'FR', passportName: 'MARGUERITE' },
      })
    })

    it('shows both side by side before, and counts everything that a merge moves', async () => {
      const { status, body } = await call('sales', 'GET', `/customers/${kept}/compare/${away}`)
      const shown = body as unknown as CustomerComparison
      expect(status).toBe(200)
      expect(shown).toMatchObject({
        kept: { name: 'Demo Marguerite Oldname', has: { leads: 1 } },
        other: { name: 'Demo Marguerite Newname', has: { leads: 1, quotes: 0 }, addresses: [{ kind: 'email' }] },
      })
      expect(shown.fields).toContainEqual({ field: 'country', kept: null, merged_away: 'FR', wins: 'merged_away' })
      expect(shown.fields).toContainEqual(expect.objectContaining({ field: 'name', wins: 'kept' }))
      expect([...belongings, 'customers'].toSorted()).toEqual(movedReferences.map(({ table }) => table).toSorted())
      const statements = await statementsDuring(() => call('manager', 'GET', `/customers/${kept}/compare/${away}`))
      expect(statements.filter((text) => /customer_identities/.test(text))).toHaveLength(1)
    })

    it('is for managers, and refuses what is no pair', async () => {
      const merge = (who: Who, otherId: string, take: string[] = []) =>
        call(who, 'POST', `/customers/${kept}/merge`, { merged_away_id: otherId, take })
      expect(await outcome(merge('nobody', away))).toEqual([401, 'not-signed-in'])
      expect(await outcome(merge('sales', away))).toEqual([403, 'forbidden'])
      expect(await outcome(merge('manager', newId()))).toEqual([404, 'not-found'])
      expect(await outcome(merge('manager', kept))).toEqual([409, 'merge-with-itself'])
      expect(await outcome(merge('manager', away, ['shoe_size']))).toEqual([422, 'validation-failed'])
      expect(await outcome(call('colleague', 'GET', `/customers/${kept}/compare/${away}`))).toEqual([404, 'not-found'])
      expect(await outcome(call('manager', 'GET', `/customers/${kept}/compare/${kept}`))).toEqual([
        409,
        'merge-with-itself',
      ])
      expect(await outcome(call('manager', 'GET', `/customers/${kept}/compare/x`))).toEqual([404, 'not-found'])
    })

    it('takes the fields that were chosen and says what moved', async () => {
      const { status, body } = await call('manager', 'POST', `/customers/${kept}/merge`, {
        merged_away_id: away,
        take: ['name'],
        reason: 'She said so.',
      })
      expect(status).toBe(201)
      expect(body).toMatchObject({
        kept: { id: kept, name: 'Demo Marguerite Newname' },
        merged_away: { id: away, name: 'Demo Marguerite Newname' },
        moved: { leads: 1, quotes: 0 },
        reason: 'She said so.',
        undone_at: null,
      })
      mergeId = String(body.id)
      expect((await call('manager', 'GET', `/customers/${away}`)).body).toMatchObject({
        customer: { merged_into_id: kept },
      })
      expect(await outcome(call('manager', 'GET', `/customers/${kept}/compare/${away}`))).toEqual([
        409,
        'already-merged',
      ])
      expect(await outcome(call('manager', 'POST', `/customers/${away}/find-duplicates`))).toEqual([
        409,
        'already-merged',
      ])
    })

    it('stands in the journal, for managers', async () => {
      expect((await call('manager', 'GET', `/customer-merges?customer_id=${away}`)).body).toMatchObject({ total: 1 })
      expect((await call('manager', 'GET', '/customer-merges?standing=true')).body).toMatchObject({ total: 1 })
      expect((await call('manager', 'GET', '/customer-merges?customer_id=nonsense')).body).toMatchObject({ total: 0 })
      for (const path of ['/customer-merges', `/customer-merges/${mergeId}`])
        expect(await outcome(call('sales', 'GET', path))).toEqual([403, 'forbidden'])
    })

    it('says what undoing it would do, and why it cannot be where it cannot', async () => {
      const preview = async () => (await call('manager', 'GET', `/customer-merges/${mergeId}`)).body
      expect(await preview()).toMatchObject({
        merge: { id: mergeId },
        undo: {
          obstacle: null,
          restores: [
            { field: 'name', now: 'Demo Marguerite Newname', before: 'Demo Marguerite Oldname' },
            { field: 'passport_name', now: 'MARGUERITE', before: null },
            { field: 'country', now: 'FR', before: null },
          ],
          stays: [],
          arrived: { leads: 0, quotes: 0 },
        },
      })
      await test.payload.update({ collection: 'customers', id: kept, data: { country: 'BE' } })
      expect(await preview()).toMatchObject({ undo: { stays: ['country'] } })
      const later = await aCustomer('Demo Later')
      const second = await call('manager', 'POST', `/customers/${later}/merge`, { merged_away_id: kept })
      expect(await preview()).toMatchObject({ undo: { obstacle: { code: 'merge-not-newest' } } })
      expect(await outcome(call('manager', 'POST', `/customer-merges/${mergeId}/undo`))).toEqual([
        409,
        'merge-not-newest',
      ])
      expect((await call('manager', 'POST', `/customer-merges/${second.body.id}/undo`)).status).toBe(200)
    })

    it('is undone by managers, once', async () => {
      const undo = (who: Who, id = mergeId) => call(who, 'POST', `/customer-merges/${id}/undo`)
      expect(await outcome(undo('sales'))).toEqual([403, 'forbidden'])
      expect(await outcome(undo('manager', 'no-such-id'))).toEqual([404, 'not-found'])
      expect(await outcome(call('manager', 'GET', `/customer-merges/${newId()}`))).toEqual([404, 'not-found'])
      expect((await undo('manager')).body).toMatchObject({
        restored_customer_id: away,
        changed_since: ['country'],
        merge: { undone_by_name: 'Demo manager' },
      })
      expect(await outcome(undo('manager'))).toEqual([409, 'merge-already-undone'])
      expect((await call('manager', 'GET', `/customers/${away}`)).body).toMatchObject({
        customer: { name: 'Demo Marguerite Newname', merged_into_id: null },
        leads: [{}],
      })
    })
  })
})
