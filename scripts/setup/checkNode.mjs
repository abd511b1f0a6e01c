import { readFileSync } from 'node:fs'

/** Ends the process with a sentence when this Node is older than package.json's `engines` asks for. */
export const checkNode = () => {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const wanted = engines.node
    .match(/(\d+)\.(\d+)/)
    .slice(1)
    .map(Number)
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return
  console.error(
    `Node ${engines.node} is needed, and this is ${process.versions.node}. Get a newer one from nodejs.org.`,
  )
  process.exit(1)
}
