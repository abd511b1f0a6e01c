import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openInstallation } from '@/src/installation'
import { readCatalog } from '@/src/queries/catalog/readCatalog'
import { runScript } from './runScript'

/** Writes a file so that whoever reads it finds the old bytes or the new, never a part. */
const writeAtomically = async (file: string, bytes: Buffer): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(beside, bytes, { flush: true })
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

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
