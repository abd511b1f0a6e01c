import type { BasePayload } from 'payload'
import { demoLogins } from '@/src/demo/demoLogins'
import type { Staff } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'

export type BenchCaller = { name: string; email: string; password: string }

const newcomer: BenchCaller = {
  name: 'newcomer',
  email: 'newcomer@scale.example',
  password: 'a-password-for-measuring-only',
}
const leadsOfNewcomer = 40

const staffBy = async (payload: BasePayload, email: string): Promise<Staff | undefined> => {
  const { docs } = await payload.find({ collection: 'staff', where: { email: { equals: email } }, depth: 0, limit: 1 })
  return docs[0]
}

/** Gives somebody new the newest few leads, once: whoever sees little of very much is as hard to answer as whoever sees it all. */
const hireNewcomer = async (payload: BasePayload): Promise<void> => {
  if (await staffBy(payload, newcomer.email)) return
  const { email, password } = newcomer
  const data = { name: 'Scale Newcomer', email, password, roles: ['sales' as const], active: true }
  const { id } = await payload.create({ collection: 'staff', data: data as never })
  await rowsOf(
    { payload },
    sql`WITH given AS (UPDATE leads SET owner_id = ${id} WHERE id IN (SELECT id FROM leads WHERE owner_id IS NOT NULL ORDER BY created_at DESC LIMIT ${leadsOfNewcomer}) RETURNING id),
          tasks AS (UPDATE tasks SET owner_id = ${id} FROM given WHERE lead_id = given.id)
        UPDATE quotes SET owner_id = ${id} FROM given WHERE lead_id = given.id`,
  )
  await rowsOf({ payload }, sql`VACUUM (ANALYZE) leads, tasks, quotes, customers`)
}

/** Who asks: one who sees everything, the salesperson with the most leads, and one with few. */
export const benchCallers = async (payload: BasePayload): Promise<(BenchCaller & { user: Staff })[]> => {
  await hireNewcomer(payload)
  const loginOf = (role: 'manager' | 'sales'): BenchCaller => {
    const login = demoLogins.find(({ roles }) => roles.includes(role))
    if (!login) throw new Error(`The demo has no ${role}.`)
    return { ...login, name: role }
  }
  const callers = [loginOf('manager'), loginOf('sales'), newcomer]
  return Promise.all(
    callers.map(async (caller) => {
      const user = await staffBy(payload, caller.email)
      if (!user) throw new Error(`Nobody is ${caller.email}.`)
      return { ...caller, user }
    }),
  )
}
