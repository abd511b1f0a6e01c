import Sequencer from '@jest/test-sequencer'

/** Kinds of suite, longest first: what takes minutes must not begin when everything else has ended. */
const kinds = ['e2e', 'arch', 'int', 'http', 'contract', 'unit']
const rank = ({ context }) => kinds.indexOf(context.config.displayName.name)

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
