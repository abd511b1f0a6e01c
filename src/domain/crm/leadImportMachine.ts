import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** A file of leads: looked at, then taken in; one that came to a halt may go on. */
export const leadImportMachine = defineMachine({
  name: 'lead-import',
  initial: 'checked',
  states: ['checked', 'running', 'stopped', 'done', 'discarded'],
  moves: {
    checked: ['running', 'discarded'],
    running: ['done', 'stopped'],
    stopped: ['running', 'discarded'],
    done: [],
    discarded: [],
  },
})

export type LeadImportStatus = StateOf<typeof leadImportMachine>
