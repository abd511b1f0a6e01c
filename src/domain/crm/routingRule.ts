import type { Language } from '@/src/domain/shared/language'
import type { LeadChannel } from './leadRequest'

/** A rule as staff keep it: conditions, of which empty ones fit everything, and whom it leads to. */
export type RoutingRule = {
  id: string
  name: string
  priority: number
  /** Names as the catalog shows them. */
  destinations: readonly string[]
  multiCountry: boolean
  styles: readonly string[]
  languages: readonly Language[]
  channels: readonly LeadChannel[]
  budgetFromUsd: number | null
  budgetToUsd: number | null
  returningCustomer: 'any' | 'yes' | 'no'
  /** The team's or person's name, for sentences. */
  target: { kind: 'team' | 'person'; name: string }
  /** Staff ids of those it leads to. */
  people: readonly string[]
  otherwise: 'next_rule' | 'nobody'
}

/** What rules ask of a lead; destination and style in the catalog's own words where those are known. */
export type RoutedLead = {
  destination: string
  /** The catalog's destinations it names: more than one in “Vietnam & Laos”. */
  countries: readonly string[]
  style: string
  language: Language
  budget: string | null
  channel: LeadChannel
  isReturning: boolean
}

/** Somebody who may take leads, with what speaks for and against it. */
export type Salesperson = {
  id: string
  name: string
  active: boolean
  acceptsLeads: boolean
  /** Names as the catalog shows them; none means any. */
  destinations: readonly string[]
  languages: readonly Language[]
  openLeads: number
  maxOpenLeads: number | null
  /** ISO weekdays of their own; none means the team's. */
  workingDays: readonly string[]
  /** Days away that are not over yet, first and last as `YYYY-MM-DD`. */
  leave: readonly { first: string; last: string }[]
}
