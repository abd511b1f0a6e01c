import { readFile } from 'node:fs/promises'

/** Reads the website's file, an array of trips; throws a sentence when it is something else. */
export const readCatalogFile = async (file: string): Promise<unknown[]> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}).`)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(`${file} is not JSON.`)
  }
  if (!Array.isArray(value)) throw new Error(`${file} is not an array of trips.`)
  return value
}
