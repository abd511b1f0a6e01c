import { describe, expect, it } from '@jest/globals'
import { limits } from '@/src/platform/rateLimit/limits'
import { addStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

const test = withTestApp()

const signIn = async (email: string): Promise<number> => {
  const { status } = await test.fetch('/api/staff/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'a-password-for-tests-only' }),
  })
  return status
}

const times = async (count: number, work: () => Promise<number>): Promise<number[]> => {
  const answers: number[] = []
  for (let done = 0; done < count; done += 1) answers.push(await work())
  return answers
}

describe('signing in', () => {
  it('counts failures against an address, never successes', async () => {
    const { email } = await addStaff(test.payload, { roles: ['sales'] })
    const { points } = limits().logins

    expect(new Set(await times(points + 1, () => signIn(email)))).toEqual(new Set([200]))
    expect(new Set(await times(points, () => signIn('nobody@staff.example')))).toEqual(new Set([401]))
    expect(await signIn(email)).toBe(429)
  })
})
