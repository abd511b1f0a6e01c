import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'

const folder = 'src/migrations'
const registry = join(folder, 'index.ts')
const [name = ''] = process.argv.slice(2)
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write('Name what changes: npm run migrate:create -- crm_teams\n')
  process.exit(1)
}

// Payload writes a registry of its own shape over ours; the difference it finds needs no database.
const ours = await readFile(registry, 'utf8')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true, skipEmpty: true })
await writeFile(registry, ours)
// Only the newest stored schema is ever compared with.
const older = (await readdir(folder))
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .slice(0, -1)
await Promise.all(older.map((file) => rm(join(folder, file))))
process.stdout.write(`Now add the new file to ${registry}, and by hand what Payload cannot say.\n`)
process.exit(0)
