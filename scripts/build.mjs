import { buildProduct } from './setup/buildProduct.mjs'
import { checkNode } from './setup/checkNode.mjs'
import { install } from './setup/install.mjs'

checkNode()
await install({ dev: false })
await buildProduct()
