import { describe, expect, it } from '@jest/globals'
import {
  assertTransition,
  canMove,
  defineMachine,
  type Machine,
  missingTargets,
  movesFrom,
  terminalStates,
  toMermaid,
  unreachableStates,
  wayTo,
} from '@/src/domain/shared/machine'

const door = defineMachine({
  name: 'door',
  initial: 'open',
  states: ['open', 'closed', 'bricked_up'],
  moves: { open: ['closed'], closed: ['open', 'bricked_up'], bricked_up: [] },
})

describe('a machine', () => {
  it('lists what may follow a state', () => {
    expect(movesFrom(door, 'closed')).toEqual(['open', 'bricked_up'])
    expect(terminalStates(door)).toEqual(['bricked_up'])
  })

  it('lets a move of the table pass', () => {
    expect(() => assertTransition(door, { from: 'open', to: 'closed' })).not.toThrow()
    expect(canMove(door, { from: 'open', to: 'bricked_up' })).toBe(false)
  })

  it.each([
    ['open', 'bricked_up'],
    ['open', 'open'],
    ['bricked_up', 'open'],
  ] as const)('refuses %s → %s and says what is allowed', (from, to) => {
    expect(() => assertTransition(door, { from, to })).toThrow(
      expect.objectContaining({
        code: 'illegal-transition',
        data: { machine: 'door', from, to, allowed: [...movesFrom(door, from)] },
      }),
    )
  })

  it('finds states that nothing leads to', () => {
    const island: Machine<string> = {
      name: 'island',
      initial: 'a',
      states: ['a', 'b', 'c'],
      moves: { a: ['b'], b: [], c: ['a'] },
    }
    expect(unreachableStates(island)).toEqual(['c'])
    expect(unreachableStates(door)).toEqual([])
  })

  it('finds targets that are no states, and states without a row', () => {
    const broken: Machine<string> = {
      name: 'broken',
      initial: 'a',
      states: ['a', 'b'],
      moves: { a: ['b', 'x'], y: [] },
    }
    expect(missingTargets(broken)).toEqual(['y', 'x', 'b'])
    expect(missingTargets(door)).toEqual([])
  })

  it('draws itself', () => {
    expect(toMermaid(door)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> open',
        '  open --> closed',
        '  closed --> open',
        '  closed --> bricked_up',
        '  bricked_up --> [*]',
        '',
      ].join('\n'),
    )
  })
})

describe('the way to a state', () => {
  it.each([
    ['open', 'bricked_up', ['closed', 'bricked_up']],
    ['open', 'open', []],
    ['bricked_up', 'open', null],
  ] as const)('%s → %s', (from, to, way) => expect(wayTo(door, { from, to })).toEqual(way))
})
