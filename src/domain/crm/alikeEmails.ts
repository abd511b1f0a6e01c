import { commonProviders } from './compareAddresses'

/** The addresses of the same name at the common providers, where this one is at one of them. */
export const alikeEmails = (email: string): string[] => {
  const [local = '', domain = ''] = email.split('@')
  if (!commonProviders.includes(domain)) return []
  return commonProviders.filter((provider) => provider !== domain).map((provider) => `${local}@${provider}`)
}
