import { demoLogins } from '@/src/demo/demoLogins'
import { env } from '@/src/platform/env'

/** Prints what to open and, in a demo, whom to sign in as. */
export const announce = async (): Promise<void> => {
  const { publicUrl, ROLE, seedsDemoData } = env()
  if (ROLE === 'worker') return void process.stdout.write('\nThe worker runs. Ctrl-C stops it.\n')
  const logins = seedsDemoData
    ? [
        '',
        'Sign in as',
        ...demoLogins.map(({ name, email, password }) => `  ${name.padEnd(18)} ${email.padEnd(30)} ${password}`),
      ]
    : []
  const lines = [
    '',
    'Chapter2 is ready.',
    '',
    `  Staff panel    ${publicUrl}/admin`,
    `  Tours feed     ${publicUrl}/public/v1/tours`,
    `  API document   ${publicUrl}/public/v1/openapi.json`,
    ...logins,
    '',
    'Ctrl-C stops everything.',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
