import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Arrival } from '@/src/domain/integration/compareArrivals'
import { openInstallation } from '@/src/installation'
import { websiteComparison, windowMinutesUsual } from '@/src/queries/integration/websiteComparison'
import { runScript } from '../catalog/runScript'

const usage = 'Usage: npm run website:compare -- --old <export.csv|export.json> [--window <minutes>]'

const line = ({ id, name, email, phone, at }: Arrival): string =>
  `  ${at.toISOString()}  ${id}  ${name}  ${[email, phone].filter(Boolean).join('  ')}`

const section = (title: string, arrivals: Arrival[]): string =>
  [`${title}: ${arrivals.length}`, ...arrivals.map(line)].join('\n')

runScript(async () => {
  const { values } = parseArgs({
    options: { old: { type: 'string' }, window: { type: 'string', default: String(windowMinutesUsual) } },
  })
  const windowMinutes = Number(values.window)
  if (!values.old || !(windowMinutes > 0)) throw new Error(usage)
  const file = await readFile(values.old)
  const { payload, close } = await openInstallation()
  try {
    const { both, onlyOld, onlyOurs, unreadable } = await websiteComparison({ payload }, { file, windowMinutes })
    console.log(`On both sides: ${both.length}`)
    console.log(section('Only on the old path, missing here', onlyOld))
    console.log(section('Only here, missing on the old path', onlyOurs))
    if (unreadable.length > 0) console.log(`Rows of the export that could not be read: ${unreadable.join(', ')}`)
    return onlyOld.length > 0 ? 1 : 0
  } finally {
    await close()
  }
})
