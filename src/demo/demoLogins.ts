import { type Role, roles } from '@/src/domain/shared/roles'

type DemoLogin = { name: string; email: string; password: string; roles: Role[] }

const capitalised = (role: Role): string => role.charAt(0).toUpperCase() + role.slice(1)

/** The staff of the demo, one per role, named by it. */
export const demoLogins: DemoLogin[] = roles.map((role) => ({
  name: `Demo ${capitalised(role)}`,
  email: `${role}@demo.example`,
  password: `demo-${role}-2026`,
  roles: [role],
}))

/** Two more who take leads, so that the demo has somebody to choose from; nobody signs in as them. */
export const demoColleagues = [
  { name: 'Demo Sales Mekong', email: 'sales.mekong@demo.example', roles: ['sales'], openLeadsMax: 12 },
  { name: 'Demo Sales Away', email: 'sales.away@demo.example', roles: ['sales'], openLeadsMax: 20 },
] as const

/** The addresses of everybody the demo employs. */
export const demoAddresses: string[] = [...demoLogins, ...demoColleagues].map(({ email }) => email)
