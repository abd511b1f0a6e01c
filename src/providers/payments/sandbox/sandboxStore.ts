import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'

export type SandboxRecord = { table: string; id: string; row: object }

/** Where the sandbox keeps its state: `append` takes all records of one change or none of them. */
export type SandboxStore = {
  load(): SandboxRecord[]
  append(records: SandboxRecord[]): void
  close(): void
}

/** Keeps the state in this process only. */
export const createMemorySandboxStore = (): SandboxStore => ({ load: () => [], append: () => {}, close: () => {} })

const parseLine = (line: string): SandboxRecord[] => {
  try {
    return JSON.parse(line) as SandboxRecord[]
  } catch {
    return []
  }
}

// Only the last line can be torn, by a kill in mid-write: that change never happened.
const readRecords = (file: string): SandboxRecord[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap(parseLine) : []

/** Later rows of one id replace earlier ones, in the place of the first, so that order of creation is kept. */
const compacted = (records: SandboxRecord[]): SandboxRecord[] => [
  ...new Map(records.map((record) => [`${record.table}/${record.id}`, record])).values(),
]

/** Keeps the state in `stripe-sandbox.jsonl` under a folder: one line per change, rewritten compactly at each start. */
export const createFileSandboxStore = (dataDir: string): SandboxStore => {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'stripe-sandbox.jsonl')
  const records = compacted(readRecords(file))
  const fresh = openSync(`${file}.new`, 'w', 0o600)
  for (const record of records) writeSync(fresh, `${JSON.stringify([record])}\n`)
  closeSync(fresh)
  renameSync(`${file}.new`, file)
  const descriptor = openSync(file, 'a', 0o600)
  return {
    load: () => records,
    append: (added) => {
      writeSync(descriptor, `${JSON.stringify(added)}\n`)
    },
    close: () => closeSync(descriptor),
  }
}
