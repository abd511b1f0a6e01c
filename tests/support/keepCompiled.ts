/** Lets the next process of this program begin with what this one has compiled, where `runCompiled.mjs` runs it. */
export const keepCompiled = (): void => {
  const keep: unknown = Reflect.get(globalThis, Symbol.for('chapter2.keepCompiled'))
  if (typeof keep === 'function') keep()
}
