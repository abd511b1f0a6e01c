type Scene = { title: string; facts?: (string | null)[]; open?: Record<string, string> }

/** Prints the scenes of a walk: what happens, what came of it, and where to look at it. */
export const narrator = () => {
  let count = 0
  return ({ title, facts = [], open = {} }: Scene): void => {
    count += 1
    const links = Object.entries(open).map(([what, url]) => `   → ${what}: ${url}`)
    const told = facts.filter((fact) => fact !== null).map((fact) => `   ${fact}`)
    console.log(['', `${count}. ${title}`, ...told, ...links].join('\n'))
  }
}
