const root = new URL('../../../', import.meta.url).href
const globals = new URL('suiteGlobals.mjs', import.meta.url).href
const loadedAnew = ['tests/', 'collections/', 'payload.config.ts'].map((place) => root + place)
const isStyle = (url) => /\.(css|scss|svg)$/.test(url)

const suiteOf = (url) => (url?.startsWith('file:') ? new URL(url).searchParams.get('suite') : null)
const plain = (url) => url?.replace(/\?suite=\d+$/, '')

// What each suite loads anew is found, read and compiled once: it was half of what a short suite took.
const found = new Map()
const compiled = new Map()

const once = async (kept, name, make) => {
  if (!kept.has(name)) kept.set(name, await make())
  return kept.get(name)
}

/** Keeps what a suite loads anew apart from every other suite's by the suite's number, and gives it its own globals. */
export const resolve = async (specifier, context, next) => {
  const suite = suiteOf(context.parentURL)
  if (specifier === '@jest/globals') return { url: `${globals}?suite=${suite}`, format: 'module', shortCircuit: true }
  const parentURL = plain(context.parentURL)
  const resolved = await once(found, `${specifier} ${parentURL}`, () => next(specifier, { ...context, parentURL }))
  const isItsOwn = suite && loadedAnew.some((place) => resolved.url.startsWith(place)) && !resolved.url.includes('?')
  return { ...resolved, url: isItsOwn ? `${resolved.url}?suite=${suite}` : resolved.url, shortCircuit: true }
}

/** A style or drawing is nothing to a test without a browser. */
export const load = async (url, context, next) => {
  if (isStyle(url)) return { format: 'module', source: 'export default {}', shortCircuit: true }
  if (plain(url) === url || url.startsWith(globals)) return next(url, context)
  const loaded = await once(compiled, plain(url), () => next(plain(url), context))
  return { ...loaded, shortCircuit: true }
}
