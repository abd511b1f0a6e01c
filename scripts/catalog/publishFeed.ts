import path from 'node:path'
import { parseArgs } from 'node:util'
import { openInstallation } from '@/src/installation'
import { writeAtomically } from '@/src/providers/storage/writeAtomically'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { runScript } from './runScript'

runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  if (!values.out) throw new Error('Usage: npm run feed:publish -- --out <file>')
  const file = path.resolve(values.out)
  const store = await openInstallation()
  try {
    const catalog = await readCatalog(store.payload)
    await writeAtomically(file, catalog.feed().body)
    console.log(`${catalog.cards().length} tours written to ${values.out}.`)
  } finally {
    await store.close()
  }
  return 0
})
