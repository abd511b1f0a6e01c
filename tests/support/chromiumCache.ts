import { fileURLToPath } from 'node:url'

/** Where tests unpack the browser: the folder the product uses too, so that it is done once. */
export const chromiumCache = fileURLToPath(new URL('../../.data/cache', import.meta.url))
