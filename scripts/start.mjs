// `npm start`: installs and builds what is missing, then serves. `node scripts/start.mjs worker` runs that role only.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare } from './setup/prepare.mjs'
import { root } from './setup/root.mjs'

await prepare()

// Next, React and Payload decide by it at import. One process from here on: a kill leaves no second Node behind.
process.env.NODE_ENV = 'production'
process.setSourceMapsEnabled(true)
if (process.argv[2]) process.env.ROLE = process.argv[2]
await import(pathToFileURL(join(root, 'dist', 'main.mjs')).href)
