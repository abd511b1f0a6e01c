import { foldText } from '@/src/domain/shared/foldText'
import { type Language, languageNames } from '@/src/domain/shared/language'
import { bandsMeet, readBudget } from './readBudget'
import type { RoutedLead, RoutingRule } from './routingRule'
import { isMultiCountry } from './severalCountries'

type Condition = { fits: boolean; text: string }

/** Whether a rule fits a lead: how many conditions it has, those that speak for it, and those that rule it out. */
export type RuleFit = { fits: boolean; conditions: number; matched: string[]; missed: string[] }

const oneOf = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => foldText(name) === foldText(wanted))

const orList = (names: readonly string[]): string => names.join(' or ')

const destination = ({ destinations, multiCountry }: RoutingRule, lead: RoutedLead): Condition | null => {
  if (destinations.length === 0 && !multiCountry) return null
  const text = orList([...destinations, ...(multiCountry ? ['several countries'] : [])])
  if (!isMultiCountry(lead)) return { fits: oneOf(destinations, lead.destination), text }
  const all = lead.countries.length > 1 && lead.countries.every((name) => oneOf(destinations, name))
  return { fits: multiCountry || all, text }
}

const budget = ({ budgetFromUsd: from, budgetToUsd: to }: RoutingRule, lead: RoutedLead): Condition | null => {
  if (from === null && to === null) return null
  const said = readBudget(lead.budget)
  const text = from === null ? `up to $${to}` : to === null ? `from $${from}` : `$${from} to $${to}`
  return { fits: said !== null && bandsMeet(said, { from, to }), text: `a budget ${text}` }
}

const among = <Value extends string>(
  wanted: readonly Value[],
  given: string,
  text: (value: Value) => string,
): Condition | null =>
  wanted.length === 0 ? null : { fits: oneOf(wanted, given), text: orList(wanted.map((value) => text(value))) }

const returning = ({ returningCustomer }: RoutingRule, { isReturning }: RoutedLead): Condition | null =>
  returningCustomer === 'any'
    ? null
    : {
        fits: isReturning === (returningCustomer === 'yes'),
        text: returningCustomer === 'yes' ? 'a returning customer' : 'a new customer',
      }

/** Compares a rule's conditions with a lead; a budget that cannot be read fits no band. */
export const fitRule = (rule: RoutingRule, lead: RoutedLead): RuleFit => {
  const conditions = [
    destination(rule, lead),
    among(rule.styles, lead.style, (style) => style),
    among<Language>(rule.languages, lead.language, (language) => languageNames[language]),
    among(rule.channels, lead.channel, (channel) => `by ${channel}`),
    budget(rule, lead),
    returning(rule, lead),
  ].filter((condition) => condition !== null)
  const texts = (fits: boolean) => conditions.filter((each) => each.fits === fits).map(({ text }) => text)
  const missed = texts(false)
  return { fits: missed.length === 0, conditions: conditions.length, matched: texts(true), missed }
}
