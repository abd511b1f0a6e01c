import { DomainError } from './domainError'
import type { SharedErrorCode } from './errorCodes'

export type Moves<State extends string> = Readonly<Record<State, readonly State[]>>

export type Machine<State extends string = string> = {
  name: string
  initial: State
  states: readonly State[]
  moves: Moves<State>
}

export type StateOf<Of> = Of extends Machine<infer State> ? State : never

/** Makes a state machine out of a table of moves, every state named once and every target one of them. */
export const defineMachine = <const State extends string>(machine: {
  name: string
  initial: NoInfer<State>
  states: readonly State[]
  moves: Moves<NoInfer<State>>
}): Machine<State> => machine

/** Lists the states that may follow; none after a terminal one. */
export const movesFrom = <State extends string>(machine: Machine<State>, from: State): readonly State[] =>
  machine.moves[from] ?? []

export const canMove = <State extends string>(
  machine: Machine<State>,
  { from, to }: { from: State; to: State },
): boolean => movesFrom(machine, from).includes(to)

/** Throws `illegal-transition` unless the table allows the move. */
export const assertTransition = <State extends string>(
  machine: Machine<State>,
  { from, to }: { from: State; to: State },
): void => {
  if (canMove(machine, { from, to })) return
  throw new DomainError<SharedErrorCode>('illegal-transition', `A ${machine.name} cannot go from ${from} to ${to}.`, {
    machine: machine.name,
    from,
    to,
    allowed: [...movesFrom(machine, from)],
  })
}

/** Lists the states of the shortest legal way to another state, that one last; empty when already there, null when no way leads there. */
export const wayTo = <State extends string>(
  machine: Machine<State>,
  { from, to }: { from: State; to: State },
): State[] | null => {
  const ways = new Map<State, State[]>([[from, []]])
  for (const [state, way] of ways) {
    if (state === to) return way
    for (const next of movesFrom(machine, state)) if (!ways.has(next)) ways.set(next, [...way, next])
  }
  return null
}

/** Lists the states that nothing leads to from the initial one. */
export const unreachableStates = <State extends string>(machine: Machine<State>): State[] => {
  const reached = new Set<State>([machine.initial])
  for (const state of reached) for (const next of movesFrom(machine, state)) reached.add(next)
  return machine.states.filter((state) => !reached.has(state))
}

/** Lists what the table mentions but `states` does not, and states that have no row of moves. */
export const missingTargets = (machine: Machine): string[] => {
  const known = new Set(machine.states)
  const mentioned = [machine.initial, ...Object.keys(machine.moves), ...Object.values(machine.moves).flat()]
  const withoutRow = machine.states.filter((state) => !(state in machine.moves))
  return [...new Set([...mentioned.filter((state) => !known.has(state)), ...withoutRow])]
}

/** Lists the states that nothing follows. */
export const terminalStates = <State extends string>(machine: Machine<State>): State[] =>
  machine.states.filter((state) => movesFrom(machine, state).length === 0)

/** Draws the machine as a Mermaid `stateDiagram-v2`, ending in a line break. */
export const toMermaid = <State extends string>(machine: Machine<State>): string => {
  const moves = machine.states.flatMap((from) => movesFrom(machine, from).map((to) => `  ${from} --> ${to}`))
  const ends = terminalStates(machine).map((state) => `  ${state} --> [*]`)
  return ['stateDiagram-v2', `  [*] --> ${machine.initial}`, ...moves, ...ends, ''].join('\n')
}
