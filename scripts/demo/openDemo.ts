import { demoLogins } from '@/src/demo/demoLogins'
import type { Role } from '@/src/domain/shared/roles'
import { type ApiClient, apiClient, Refusal } from './apiClient'

type Login = { token: string; user: { id: string; name: string } }

/** Signs in as the demo's person of a role. */
export const signInAs = async (visitor: ApiClient, role: Role): Promise<ApiClient> => {
  const login = demoLogins.find(({ roles }) => roles.includes(role))
  if (!login) throw new Error(`No demo login has the role ${role}.`)
  const { email, password } = login
  const { token } = await visitor.post<Login>('/api/staff/login', { email, password })
  return apiClient({ url: visitor.url, token })
}

const assertRuns = async (visitor: ApiClient): Promise<void> => {
  const health: { service?: string } = await visitor.get<{ service?: string }>('/health').catch((error: unknown) => {
    if (error instanceof Refusal) return {}
    throw new Error(
      `No server answers at ${visitor.url}. Start one with "npm start" in another terminal, then try again.`,
    )
  })
  if (health.service !== 'chapter2')
    throw new Error(`What answers at ${visitor.url} is not this back office. Set PORT or PUBLIC_URL to where it runs.`)
}

/** Finds the running demo server and signs in as those who work in it; throws a sentence when it is not there or no demo. */
export const openDemo = async (url: string): Promise<{ visitor: ApiClient; sales: ApiClient; manager: ApiClient }> => {
  const visitor = apiClient({ url })
  await assertRuns(visitor)
  try {
    const [sales, manager] = await Promise.all([signInAs(visitor, 'sales'), signInAs(visitor, 'manager')])
    return { visitor, sales, manager }
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 401) throw error
    throw new Error(
      `The server at ${url} knows no demo logins: it is not a demo, and this walk would write to its real data. Nothing was done.`,
    )
  }
}
