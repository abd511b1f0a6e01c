import type { TestStaff } from '@/tests/support/staff'
import type { TestApp } from '@/tests/support/testApp'

export type StaffAnswer = {
  status: number
  code?: string
  body: Record<string, unknown> & { items?: Record<string, unknown>[] }
}

/** Calls the staff API as one of these people; whoever is not among them has no session. */
export const callAs =
  (test: Pick<TestApp, 'fetch'>, people: Record<string, TestStaff | undefined>) =>
  async (who: string, method: string, path: string, given?: unknown): Promise<StaffAnswer> => {
    const response = await test.fetch(`/api/v1${path}`, {
      method,
      headers: people[who]?.headers ?? { 'content-type': 'application/json' },
      body: given === undefined ? undefined : JSON.stringify(given),
    })
    const body = (await response.json()) as StaffAnswer['body'] & { code?: string }
    return { status: response.status, code: body.code, body }
  }

/** Waits for an answer and says what became of the request: its status, and the code of a refusal. */
export const outcome = async (answer: Promise<StaffAnswer>): Promise<[number, string | undefined]> => {
  const { status, code } = await answer
  return [status, code]
}
