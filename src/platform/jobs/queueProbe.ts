type Probe = () => Promise<void>

let probe: Probe | undefined

/** Says how the queue of this process is reached, or that it has none any more. */
export const setQueueProbe = (next: Probe | undefined): void => {
  probe = next
}

/** Rejects when this process runs no queue or cannot reach it. */
export const probeQueue: Probe = async () => {
  if (!probe) throw new Error('The worker of this process has not started.')
  await probe()
}
