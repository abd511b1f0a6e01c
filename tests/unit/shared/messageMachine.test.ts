import { describe, expect, it } from '@jest/globals'
import { missingTargets, terminalStates, unreachableStates } from '@/src/domain/shared/machine'
import { messageMachine } from '@/src/domain/shared/messageMachine'
import { messageStatusAfter } from '@/src/domain/shared/messageStatusAfter'

describe('the message machine', () => {
  it('has no unreachable state and no missing target', () => {
    expect(unreachableStates(messageMachine)).toEqual([])
    expect(missingTargets(messageMachine)).toEqual([])
    expect(terminalStates(messageMachine)).toEqual(['delivered', 'bounced'])
  })

  it.each([
    ['queued', 'sent', 'sent'],
    ['queued', 'delivered', 'delivered'],
    ['sent', 'delivered', 'delivered'],
    ['sent', 'bounced', 'bounced'],
    ['delivered', 'sent', 'delivered'],
    ['delivered', 'delivered', 'delivered'],
    ['bounced', 'delivered', 'bounced'],
    ['draft', 'sent', 'draft'],
  ] as const)('%s, and news of %s, is %s', (status, fact, after) => {
    expect(messageStatusAfter({ status, fact })).toBe(after)
  })
})
