import { beforeAll, describe, expect, it } from '@jest/globals'
import { endpoints } from '@/endpoints/registry'
import type { Endpoint } from '@/src/platform/http/endpoint'
import { nowhere } from '@/tests/support/badInput/hostileAddresses'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestApp } from '@/tests/support/testApp'

const doors = endpoints.filter(({ audience }) => audience === 'staff')
const nameOf = ({ method, path }: Endpoint) => `${method.toUpperCase()} ${path}`

/** Open to everybody who signs in: what they see there is narrowed by record, not by door. */
const openToAllStaff = [
  'GET /api/v1/messages/:id/preview',
  'GET /api/v1/exports/:collection',
  'GET /api/v1/openapi.json',
  'GET /api/v1/docs',
]

describe('the doors of the staff API', () => {
  const app = withTestApp()
  const roles = ['content', 'operations', 'finance', 'sales', 'manager'] as const
  const people = new Map<(typeof roles)[number], TestStaff>()
  beforeAll(async () => {
    for (const role of roles) people.set(role, await createStaff(app.payload, { roles: [role] }))
  }, 60_000)

  const knock = async ({ method, path }: Endpoint, who: TestStaff | null): Promise<number> => {
    const answer = await app.fetch(nowhere(path), {
      method: method.toUpperCase(),
      redirect: 'manual',
      headers: who?.headers ?? { 'content-type': 'application/json' },
      body: method === 'get' ? undefined : '{}',
    })
    await answer.arrayBuffer()
    return answer.status
  }
  const writingNothing = async (work: () => Promise<void>) => {
    const ctx = await app.context()
    const before = await tableCounts(ctx)
    await work()
    expect(await tableCounts(ctx)).toEqual(before)
  }

  it('each say whose they are', () => {
    expect(
      doors
        .filter(({ may }) => !may)
        .map(nameOf)
        .toSorted(),
    ).toEqual(openToAllStaff.toSorted())
  })

  it('are all closed to strangers, who are asked to sign in before anything they sent is read', () =>
    writingNothing(async () => {
      for (const door of doors) expect([nameOf(door), await knock(door, null)]).toEqual([nameOf(door), 401])
    }))

  it('are each closed to every role that may not, before anything they sent is read', () =>
    writingNothing(async () => {
      const refused = doors.flatMap((door) =>
        [...people]
          .filter(([, { user }]) => door.may && !door.may(user as never))
          .map(([role, who]) => ({ door, role, who })),
      )
      expect(refused.length).toBeGreaterThan(doors.length)
      for (const { door, role, who } of refused)
        expect([role, nameOf(door), await knock(door, who)]).toEqual([role, nameOf(door), 403])
    }))
})
