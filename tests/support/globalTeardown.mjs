/** Ends the product and the Payload of a run without workers, and the database server of the run, unless another run on this machine still uses that. */
export default async () => {
  await globalThis[Symbol.for('chapter2.sharedProduct')]?.end()
  await globalThis[Symbol.for('chapter2.workerPayload')]?.close()
  await globalThis.stopTestServer?.()
}
