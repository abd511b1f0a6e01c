type Results<Works extends readonly unknown[]> = { -readonly [At in keyof Works]: Awaited<Works[At]> }

/** Waits for every piece of work, also when one fails, and throws the first failure then: nothing of it goes on behind a second try. */
export const allDone = async <const Works extends readonly unknown[]>(works: Works): Promise<Results<Works>> => {
  const settled = await Promise.allSettled(works)
  const failed = settled.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return Promise.all(works) as unknown as Promise<Results<Works>>
}
