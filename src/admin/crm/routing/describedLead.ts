import { leadChannels } from '@/src/domain/crm/leadRequest'
import type { RoutedLead } from '@/src/domain/crm/routingRule'
import { locales } from '@/src/domain/shared/language'

type Search = Record<string, string | string[] | undefined>

/** The lead that the page's address describes, to try the rules with. */
export const describedLead = (search: Search = {}): Omit<RoutedLead, 'countries'> => {
  const said = (name: string): string => {
    const value = search[name]
    return ((Array.isArray(value) ? value[0] : value) ?? '').slice(0, 200)
  }
  return {
    destination: said('destination'),
    style: said('style'),
    budget: said('budget'),
    language: locales.find((locale) => locale === said('language')) ?? 'en',
    channel: leadChannels.find((channel) => channel === said('channel')) ?? 'website',
    isReturning: said('returning') === 'yes',
  }
}
