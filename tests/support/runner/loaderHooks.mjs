const root = new URL('../../../', import.meta.url).href
const globals = new URL('suiteGlobals.mjs', import.meta.url).href
const loadedAnew = ['tests/', 'collections/', 'payload.config.ts'].map((place) => root + place)
const isStyle = (url) => /\.(css|scss|svg)$/.test(url)

const suiteOf = (url) => (url?.startsWith('file:') ? new URL(url).searchParams.get('suite') : null)

/** Keeps what a suite loads anew apart from every other suite's by the suite's number, and gives it its own globals. */
export const resolve = async (specifier, context, next) => {
  const suite = suiteOf(context.parentURL)
  if (specifier === '@jest/globals') return { url: `${globals}?suite=${suite}`, format: 'module', shortCircuit: true }
  const resolved = await next(specifier, context)
  const isItsOwn = suite && loadedAnew.some((place) => resolved.url.startsWith(place)) && !resolved.url.includes('?')
  return isItsOwn ? { ...resolved, url: `${resolved.url}?suite=${suite}` } : resolved
}

/** A style or drawing is nothing to a test without a browser. */
export const load = (url, context, next) =>
  isStyle(url) ? { format: 'module', source: 'export default {}', shortCircuit: true } : next(url, context)
