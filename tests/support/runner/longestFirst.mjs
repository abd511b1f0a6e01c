import Sequencer from '@jest/test-sequencer'

/** Kinds of suite, longest first: what takes minutes must not begin when everything else has ended. */
const kinds = ['e2e', 'arch', 'int', 'http', 'contract', 'unit']

/**
 * What the size of a file does not tell where no run before has timed it: every collection and view is opened, and, while
 * that makes the demo's data, whatever is checked without it.
 */
const longest = ['/tests/e2e/panel.test.ts', '/tests/arch/checks.test.ts']

const rank = ({ path, context }) => {
  const place = longest.findIndex((name) => path.endsWith(name))
  return place < 0 ? kinds.indexOf(context.config.displayName.name) : place - longest.length
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
