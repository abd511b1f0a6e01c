import { step } from '@/src/platform/step'

const patienceMs = 90_000
const pauseMs = 250

/** Asks until there is an answer, saying that it goes on; throws when none came within a minute and a half. */
export const waitFor = <Fact>(title: string, ask: () => Promise<Fact | null | undefined | false>): Promise<Fact> =>
  step(title, async () => {
    const deadline = Date.now() + patienceMs
    while (Date.now() < deadline) {
      const fact = await ask()
      if (fact) return fact
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
    throw new Error(`${title}: nothing came of it. The server's log and its System view tell why.`)
  })
