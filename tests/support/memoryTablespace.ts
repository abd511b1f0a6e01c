import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { freemem } from 'node:os'
import type { Client } from 'pg'
import { projectRoot } from '@/tests/support/projectRoot'

const name = 'in_memory'
const memory = '/dev/shm'
const folder = `${memory}/chapter2-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)}`
const neededBytes = 2_000_000_000

const hasRoom = async (): Promise<boolean> => {
  try {
    const { bavail, bsize } = await statfs(memory)
    return Math.min(bavail * bsize, freemem()) > neededBytes
  } catch {
    return false
  }
}

const makeTablespace = async (client: Client): Promise<void> => {
  await client.query(`drop tablespace if exists ${name}`)
  // What a clone of this folder left, whose server is gone, is in the way. The server makes it by itself: it must be its own account's.
  await client.query(`copy (select) to program 'rm -rf ${folder} && mkdir -m 700 ${folder}'`)
  await client.query(`create tablespace ${name} location '${folder}'`)
}

/**
 * Gives the tablespace for databases that live as long as a suite: in memory, where there is room for them, since a disk
 * may take half a second of a core to make their 1,500 files. Outside of a run an empty folder is left of it. Where it
 * cannot be made, they live on the disk.
 */
export const makeMemoryTablespace = async (client: Client): Promise<string> => {
  if (!(await hasRoom())) return 'pg_default'
  const { rowCount } = await client.query('select from pg_tablespace where spcname = $1', [name])
  if (rowCount === 1 && existsSync(folder)) return name
  try {
    await makeTablespace(client)
    return name
  } catch (error) {
    process.stderr.write(`  Databases of suites live on the disk: ${String(error)}\n`)
    return 'pg_default'
  }
}
