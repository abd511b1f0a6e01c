import { describe, expect, it } from '@jest/globals'
import { setWorkingHours } from '@/src/commands/shared/setWorkingHours'
import { type OwnHours, ownHours } from '@/src/queries/crm/ownHours'
import { statementsDuring } from '@/tests/support/countQueries'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

describe('the hours people have of their own', () => {
  const test = withTestPayload()

  it('are read for many at once as they were set, and as none where the team’s apply', async () => {
    const ctx = await test.context()
    const early = await addStaff(test.payload, { roles: ['sales'] })
    const other = await addStaff(test.payload, { roles: ['sales'] })
    const hours = { opensAt: '07:30', closesAt: '15:00', zone: 'Asia/Bangkok' as const }
    await setWorkingHours(ctx, { staffId: early.id, hours: { workingDays: ['1', '2'], ...hours } })
    const statements = await statementsDuring(async () => {
      expect(await ownHours(ctx, [early.id, other.id])).toEqual(
        new Map<string, OwnHours>([
          [early.id, hours],
          [other.id, { opensAt: null, closesAt: null, zone: null }],
        ]),
      )
      expect(await ownHours(ctx, [])).toEqual(new Map())
    })
    expect(statements).toHaveLength(1)
  })
})
