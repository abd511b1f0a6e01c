import type { Payload } from 'payload'
import type { Staff } from '@/src/payload-types'
import { newId } from '@/src/platform/newId'

type NewStaff = Partial<Omit<Staff, 'roles'>> & { roles: Staff['roles'] }

export type TestStaff = { user: Staff & { collection: 'staff' }; headers: Record<string, string> }

const password = 'a-password-for-tests-only'

/** Makes a staff member without a session; enough for whoever only owns things. */
export const addStaff = (payload: Payload, { roles, ...given }: NewStaff): Promise<Staff> => {
  const name = given.name ?? `Demo ${roles.join(' ')}`
  const data = { active: true, ...given, name, roles, email: given.email ?? `${newId()}@staff.example`, password }
  return payload.create({ collection: 'staff', data: data as never })
}

/** Makes a staff member and signs them in once; `headers` carry the session. Logins are slow: make each once a suite. */
export const createStaff = async (payload: Payload, given: NewStaff): Promise<TestStaff> => {
  const { id, email } = await addStaff(payload, given)
  const { token } = await payload.login({ collection: 'staff', data: { email, password } })
  const user = await payload.findByID({ collection: 'staff', id, depth: 0 })
  return {
    user: { ...user, collection: 'staff' },
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
  }
}
