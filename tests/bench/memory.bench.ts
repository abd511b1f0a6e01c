import { setTimeout as wait } from 'node:timers/promises'
import { demoLogins } from '@/src/demo/demoLogins'
import { type Running, residentMegabytes } from '@/tests/bench/processes'
import { signIn } from '@/tests/bench/signIn'
import type { Row } from '@/tests/bench/table'

const panelPages = [
  '',
  '/collections/leads',
  '/collections/quotes',
  '/collections/tours',
  '/collections/bookings',
  '/system',
]
const settleMs = 60_000

const look = async ({ url }: Running, path: string, cookie: string): Promise<void> => {
  const response = await fetch(`${url}/admin${path}`, { headers: { cookie }, redirect: 'manual' })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`/admin${path} answered ${response.status}.`)
}

/** What the `all` role holds a minute after its start, once somebody signed in and looked at the panel. */
export const memoryBench = async (product: Running): Promise<Row[]> => {
  const [admin] = demoLogins
  if (!admin) throw new Error('The demo has logins.')
  const token = (await signIn(product.url, admin)).replace('JWT ', '')
  for (const path of panelPages) await look(product, path, `payload-token=${token}`)
  await wait(settleMs)
  const ours = residentMegabytes(product.pid)
  const promised = { peer: 'what was promised', theirs: 450, atMost: 1 } as const
  return [{ what: 'Idle memory of the all role, after a sign-in and the panel', ours, unit: 'MB', ...promised }]
}
