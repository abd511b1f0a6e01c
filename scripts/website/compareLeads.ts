import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Arrival, compareArrivals } from '@/src/domain/integration/compareArrivals'
import { normalisePhone } from '@/src/domain/shared/phone'
import { openInstallation } from '@/src/installation'
import { websiteArrivals } from '@/src/queries/integration/websiteArrivals'
import { runScript } from '../catalog/runScript'
import { readOldPath } from './readOldPath'

const usage = 'Usage: npm run website:compare -- --old <export.csv|export.json> [--window <minutes>]'

const line = ({ id, name, email, phone, at }: Arrival): string =>
  `  ${at.toISOString()}  ${id}  ${name}  ${[email, phone].filter(Boolean).join('  ')}`

const section = (title: string, arrivals: Arrival[]): string =>
  [`${title}: ${arrivals.length}`, ...arrivals.map(line)].join('\n')

/** The time an export covers, with room for a partner on either end. */
const spanOf = (arrivals: readonly Arrival[], windowMinutes: number): { from: Date; to: Date } => {
  const times = arrivals.map(({ at }) => at.getTime())
  const room = windowMinutes * 60_000
  return {
    from: new Date(times.reduce((a, b) => Math.min(a, b)) - room),
    to: new Date(times.reduce((a, b) => Math.max(a, b)) + room),
  }
}

runScript(async () => {
  const { values } = parseArgs({ options: { old: { type: 'string' }, window: { type: 'string', default: '60' } } })
  const windowMinutes = Number(values.window)
  if (!values.old || !(windowMinutes > 0)) throw new Error(usage)
  const { arrivals: old, unreadable } = await readOldPath(await readFile(values.old))
  if (old.length === 0) throw new Error('The export holds no row with a time and an e-mail or phone.')
  const { payload, close } = await openInstallation()
  try {
    const stored = await websiteArrivals({ payload }, spanOf(old, windowMinutes))
    const ours = stored.map(({ phoneTyped, ...arrival }) => ({ ...arrival, phone: normalisePhone(phoneTyped ?? '') }))
    const { both, onlyOld, onlyOurs } = compareArrivals({ old, ours, windowMinutes })
    console.log(`On both sides: ${both.length}`)
    console.log(section('Only on the old path, missing here', onlyOld))
    console.log(section('Only here, missing on the old path', onlyOurs))
    if (unreadable.length > 0) console.log(`Rows of the export that could not be read: ${unreadable.join(', ')}`)
    return onlyOld.length > 0 ? 1 : 0
  } finally {
    await close()
  }
})
