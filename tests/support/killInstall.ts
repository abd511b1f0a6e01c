import pg from 'pg'
import { providers } from '@/src/providers/providers'
import type { KillPoint } from '@/tests/support/killPoint'

/** Dies as a power cut would have it: at once, with nothing closed and nothing said. */
const die = (): never => {
  process.kill(process.pid, 'SIGKILL')
  // The signal is on its way; not one more step is taken.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const textOf = (asked: unknown): string => {
  const text = typeof asked === 'string' ? asked : (asked as { text?: unknown } | null)?.text
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim().toLowerCase() : ''
}

type StatementPoint = Extract<KillPoint, { statement: string }>
type CallPoint = Extract<KillPoint, { call: string }>

const installStatement = ({ statement, when }: StatementPoint): void => {
  const wanted = statement.toLowerCase()
  const armed = new WeakSet<pg.Client>()
  const query = pg.Client.prototype.query
  const watched = function (this: pg.Client, ...args: unknown[]) {
    const text = textOf(args[0])
    const isIt = text.includes(wanted)
    if (isIt && when === 'before') die()
    const isCommit = armed.has(this) && text === 'commit'
    if (isCommit && when === 'before-commit') die()
    const dies = (isIt && when === 'after') || (isCommit && when === 'after-commit')
    if (isIt) armed.add(this)
    if (text === 'rollback') armed.delete(this)
    const last = args.at(-1)
    if (dies && typeof last === 'function') args[args.length - 1] = die
    const result: unknown = Reflect.apply(query, this, args)
    return dies && result instanceof Promise ? result.then(die) : result
  }
  pg.Client.prototype.query = watched as typeof query
}

type Method = (...args: unknown[]) => Promise<unknown>

const installCall = ({ call, when }: CallPoint): void => {
  const [capability, method] = call.split('.') as ['pdf' | 'email' | 'payments', string]
  const provider = providers()[capability] as unknown as Record<string, Method>
  const own = provider[method]
  if (!own) throw new Error(`There is no ${call}.`)
  provider[method] = async (...args) => {
    if (when === 'before') die()
    const answer = await own(...args)
    return when === 'after' ? die() : answer
  }
}

/** Makes this process kill itself with SIGKILL when it comes to the point. */
export const killAt = (point: KillPoint): void => ('call' in point ? installCall(point) : installStatement(point))
