import { describe, expect, it } from '@jest/globals'
import { closedStages, dropOn, movesFrom, openStages } from '@/src/domain/crm/boardMoves'
import { decideStageMove } from '@/src/domain/crm/decideStageMove'
import { leadMachine } from '@/src/domain/crm/leadMachine'

const pairs = leadMachine.states.flatMap((from) =>
  leadMachine.states.filter((to) => to !== from).map((to) => [from, to] as const),
)

describe('the pipeline board', () => {
  it('has a place for every stage', () => {
    expect([...openStages, ...closedStages].toSorted()).toEqual([...leadMachine.states].toSorted())
  })

  it.each(pairs)('says of a move from %s to %s what the command will say', (from, to) => {
    const ask = () => decideStageMove({ lead: { stage: from }, to, reason: 'price' })
    const drop = dropOn({ from, to })
    if (drop.kind === 'refused') {
      expect(ask).toThrow()
      expect(drop.why).toMatch(/^[A-Z].+\.$/)
    } else {
      expect(ask().changes.stage).toBe(to)
      expect(drop.kind).toBe(to === 'lost' ? 'ask-reason' : 'move')
    }
  })

  it('says which fact a stage follows from, and from where else one may come', () => {
    expect(dropOn({ from: 'qualified', to: 'proposal_sent' })).toEqual({
      kind: 'refused',
      why: 'Follows from a sent quote.',
    })
    expect(dropOn({ from: 'new', to: 'negotiation' })).toEqual({ kind: 'refused', why: 'Only from Proposal sent.' })
    expect(dropOn({ from: 'new', to: 'new' })).toEqual({ kind: 'same' })
    expect(movesFrom('new').map(({ to }) => to)).not.toContain('new')
  })
})
