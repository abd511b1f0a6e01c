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
