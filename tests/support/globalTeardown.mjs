import { rm } from 'node:fs/promises'

/**
 * Ends the product and the Payload of a run without workers, and the database server of the run,
 * unless another run on this machine still uses that; removes the folder of what its suites shared.
 */
export default async () => {
  await globalThis[Symbol.for('chapter2.sharedProduct')]?.end()
  await globalThis[Symbol.for('chapter2.workerPayload')]?.close()
  await globalThis.stopTestServer?.()
  await rm(process.env.TEST_RUN_FOLDER, { recursive: true, force: true })
}
