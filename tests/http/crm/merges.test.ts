import { beforeAll, describe, expect, it } from '@jest/globals'
import { movedReferences } from '@/src/commands/crm/customerReferences'
import { newId } from '@/src/platform/newId'
import { belongings, type CustomerComparison } from '@/src/queries/crm/customerComparison'
import { aCustomer as aCustomerOf } from '@/tests/factories/aCustomer'
import { callAs, outcome } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Who = 'manager' | 'sales' | 'colleague' | 'operations' | 'finance' | 'content' | 'nobody'

describe('staff API: merging customers', () => {
  const test = withTestApp()
  const people: Partial<Record<Who, TestStaff>> = {}

  const call = callAs(test, people)
  const aCustomer = async (name: string, { owner }: { owner?: Who } = {}): Promise<string> =>
    aCustomerOf(await test.context(), { name, owner: owner && people[owner]?.user })
  let kept = ''
  let away = ''
  let mergeId = ''

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations', 'finance', 'content'] as const)
      people[role] = await createStaff(test.payload, { roles: [role] })
    people.colleague = await createStaff(test.payload, { roles: ['sales'] })
    kept = await aCustomer('Demo Marguerite Oldname', { owner: 'sales' })
    away = await aCustomer('Demo Marguerite Newname', { owner: 'sales' })
    await test.payload.update({
      collection: 'customers',
      id: away,
      data: { country: 'FR', passportName: 'MARGUERITE' },
    })
  }, 60_000)

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
    expect(await outcome(call('manager', 'GET', `/customers/${kept}/compare/${away}`))).toEqual([409, 'already-merged'])
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
