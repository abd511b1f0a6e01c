const FIRST_MS = 1_000
const NEXT_MS = 10_000

/** Runs one step, and for one that takes over a second prints plain lines: that it goes on, and how long it took. */
export const step = async (title, work) => {
  const begun = Date.now()
  let shown = false
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`
  const show = () => {
    console.log(shown ? `· ${title} … ${seconds()}` : `· ${title} …`)
    shown = true
    timer = setTimeout(show, NEXT_MS)
  }
  let timer = setTimeout(show, FIRST_MS)
  try {
    const result = await work()
    if (shown) console.log(`✓ ${title}: ${seconds()}`)
    return result
  } finally {
    clearTimeout(timer)
  }
}
