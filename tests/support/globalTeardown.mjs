/** Stops the database server of the run, unless another run on this machine still uses it. */
export default async () => {
  await globalThis.stopTestServer?.()
}
