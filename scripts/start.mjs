// `npm start`: installs and builds what is missing, then serves. `node scripts/start.mjs worker` runs that role only.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildProduct } from './setup/buildProduct.mjs'
import { checkNode } from './setup/checkNode.mjs'
import { install } from './setup/install.mjs'
import { root } from './setup/root.mjs'

checkNode()
process.chdir(root)
await install({ dev: false })
await buildProduct()

// Next, React and Payload decide by it at import. One process from here on: a kill leaves no second Node behind.
process.env.NODE_ENV = 'production'
process.setSourceMapsEnabled(true)
if (process.argv[2]) process.env.ROLE = process.argv[2]
await import(pathToFileURL(join(root, 'dist', 'main.mjs')).href)
