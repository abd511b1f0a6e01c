import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { medianOf } from '@/tests/bench/rounds'
import { projectRoot } from '@/tests/support/projectRoot'
import type { Said, Turn } from './measureScale'

type Measurer = { names: string[]; times: (turn: Turn) => Promise<number[]>; end: () => Promise<void> }

const turns = 3
const inATurn = { uncounted: 2, counted: 7 }

/** A process of its own that measures this database when it is asked to; throws when that process ends. */
const measurerOf = async (databaseUrl: string): Promise<Measurer> => {
  const child = fork(join(projectRoot, 'tests/bench/scale/measureScale.ts'), {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: databaseUrl, RATE_READS_PER_MINUTE: '1000000000' },
  })
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`What measures ended with ${code}.`)
  })
  ended.catch(() => undefined)
  const heard = async (): Promise<Said> => {
    const [said] = await Promise.race([once(child, 'message'), ended])
    return said as Said
  }
  const first = await heard()
  if (!('names' in first)) throw new Error('What measures did not say what it can.')
  return {
    names: first.names,
    times: async (turn) => {
      child.send(turn)
      const said = await heard()
      if (!('ms' in said)) throw new Error(`What measures did not say how long ${turn.name} took.`)
      return said.ms
    },
    end: async () => {
      child.disconnect()
      await ended.catch(() => undefined)
    },
  }
}

export type Compared = { what: string; tenth: number; full: number }

/**
 * Measures every request on a tenth and on all of it, in turns: a machine that becomes slower meanwhile becomes so for
 * both. Medians in milliseconds.
 */
export const measureInTurns = async (urls: { tenth: string; full: string }, only: string): Promise<Compared[]> => {
  const [tenth, full] = [await measurerOf(urls.tenth), await measurerOf(urls.full)]
  const compare = async (what: string): Promise<Compared> => {
    const times = { tenth: [] as number[], full: [] as number[] }
    for (let turn = 0; turn < turns; turn += 1)
      for (const size of turn % 2 === 0 ? (['tenth', 'full'] as const) : (['full', 'tenth'] as const))
        times[size].push(...(await { tenth, full }[size].times({ name: what, ...inATurn })))
    return { what, tenth: medianOf(times.tenth), full: medianOf(times.full) }
  }
  const compared: Compared[] = []
  for (const what of full.names.filter((name) => name.includes(only))) compared.push(await compare(what))
  await Promise.all([tenth.end(), full.end()])
  return compared
}
