import Sequencer from '@jest/test-sequencer'

/** Kinds of suite, longest first: what takes minutes must not begin when everything else has ended. */
const kinds = ['e2e', 'arch', 'int', 'http', 'contract', 'unit']

/** Opens every collection and view, which the size of its file does not tell where no run before has timed it. */
const longest = '/tests/e2e/panel.test.ts'

const rank = ({ path, context }) => (path.endsWith(longest) ? -1 : kinds.indexOf(context.config.displayName.name))

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
