import { assignOwner, leastBusy } from './assignOwner'
import { fitRule, type RuleFit } from './fitRule'
import type { RoutedLead, RoutingRule, Salesperson } from './routingRule'
import { type WorkDays, whyPassedOver } from './whyPassedOver'

type PassedOver = { id: string; name: string; why: string }

/** What became of a rule: it gave the lead to somebody, had nobody free, came too late, or does not fit. */
export type RuleTried = Pick<RoutingRule, 'id' | 'name'> &
  RuleFit & { outcome: 'gave' | 'nobody_free' | 'not_asked' | 'does_not_fit'; passedOver: PassedOver[] }

export type RoutingDecision = { ownerId: string | null; ruleId: string | null; reason: string; tried: RuleTried[] }

type Routing = {
  rules: readonly RoutingRule[]
  people: readonly Salesperson[]
  lead: RoutedLead
  workDaysOf: (person: Salesperson) => WorkDays
}

type Fitted = { rule: RoutingRule; fit: RuleFit }
type Sorted = { free: Salesperson[]; passedOver: PassedOver[] }

const namedMax = 4

const mostExactFirst = (a: Fitted, b: Fitted): number =>
  Number(b.fit.fits) - Number(a.fit.fits) ||
  b.fit.conditions - a.fit.conditions ||
  b.rule.priority - a.rule.priority ||
  (a.rule.name < b.rule.name ? -1 : a.rule.name > b.rule.name ? 1 : a.rule.id < b.rule.id ? -1 : 1)

const sortOut = (people: readonly Salesperson[], workDaysOf: Routing['workDaysOf']): Sorted => {
  const judged = people.map((person) => ({ person, why: whyPassedOver(person, workDaysOf(person)) }))
  return {
    free: judged.filter(({ why }) => why === null).map(({ person }) => person),
    passedOver: judged
      .flatMap(({ person: { id, name }, why }) => (why ? [{ id, name, why }] : []))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

const ruleText = ({ rule, fit }: Fitted): string => {
  const conditions = fit.matched.length > 0 ? ` (${fit.matched.join(', ')})` : ''
  const { kind, name } = rule.target
  return `rule “${rule.name}”${conditions}${kind === 'team' ? `, team ${name}` : ''}`
}

const passedOverText = (passedOver: readonly PassedOver[]): string => {
  const once = [...new Map(passedOver.map((each) => [each.id, each])).values()]
  if (once.length === 0) return ''
  const named = once.slice(0, namedMax).map(({ name, why }) => `${name} ${why}`)
  const more = once.length - named.length
  return ` Passed over: ${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`
}

const emptyText = (empty: readonly Fitted[]): string =>
  empty.length === 0 ? '' : ` Nobody is free by rule ${empty.map(({ rule }) => `“${rule.name}”`).join(', ')}.`

/** Asks those who take leads at all, when no rule gives the lead to somebody. */
const askEverybody = ({ people, lead, workDaysOf }: Routing, hasRules: boolean) => {
  const takers = people.filter(({ active, acceptsLeads }) => active && acceptsLeads)
  const { free, passedOver } = sortOut(takers, workDaysOf)
  const chosen = assignOwner({ free, lead })
  if (!chosen) return { ownerId: null, passedOver, reason: 'Nobody active has room for another lead.' }
  const reasons = [...(hasRules ? ['no rule decides'] : []), ...chosen.reasons]
  return { ownerId: chosen.person.id, passedOver, reason: `${chosen.person.name}: ${reasons.join('; ')}.` }
}

/**
 * Chooses who takes a lead and says why in a sentence or two. The rule with the most conditions that all fit is asked
 * first, then the higher priority; of its people those who are away or full are passed over, and whoever has the fewest
 * open leads takes it. A rule whose people cannot passes it to the next one, or leaves it to nobody, as it says; when no
 * rule decides, everybody who takes leads is asked.
 */
export const routeLead = (routing: Routing): RoutingDecision => {
  const { rules, people, lead, workDaysOf } = routing
  const ordered = rules.map((rule) => ({ rule, fit: fitRule(rule, lead) })).toSorted(mostExactFirst)
  const tried: RuleTried[] = []
  const empty: Fitted[] = []
  const passedOver: PassedOver[] = []
  let decided: { ownerId: string | null; ruleId: string; reason: string } | null = null

  for (const each of ordered) {
    const { rule, fit } = each
    const seen = { id: rule.id, name: rule.name, ...fit }
    if (decided || !fit.fits) {
      tried.push({ ...seen, outcome: fit.fits ? 'not_asked' : 'does_not_fit', passedOver: [] })
      continue
    }
    const sorted = sortOut(
      people.filter(({ id }) => rule.people.includes(id)),
      workDaysOf,
    )
    const least = leastBusy(sorted.free)
    tried.push({ ...seen, outcome: least ? 'gave' : 'nobody_free', passedOver: sorted.passedOver })
    passedOver.push(...sorted.passedOver)
    if (least) {
      const reason = `${least.person.name}: ${ruleText(each)}; ${least.reason}.${emptyText(empty)}`
      decided = { ownerId: least.person.id, ruleId: rule.id, reason }
    } else {
      empty.push(each)
      if (rule.otherwise === 'nobody')
        decided = {
          ownerId: null,
          ruleId: rule.id,
          reason: `Nobody: ${ruleText(each)} has nobody free and leaves it to the managers.`,
        }
    }
  }
  if (decided) return { ...decided, reason: `${decided.reason}${passedOverText(passedOver)}`, tried }

  const anybody = askEverybody(routing, rules.length > 0)
  return {
    ownerId: anybody.ownerId,
    ruleId: null,
    reason: `${anybody.reason}${emptyText(empty)}${passedOverText([...passedOver, ...anybody.passedOver])}`,
    tried,
  }
}
