import type { AdminViewServerProps } from 'payload'

type Given = AdminViewServerProps['searchParams']

/** One parameter of the page's address; empty counts as absent. */
export const parameter = (search: Given, name: string): string | undefined => {
  const value = search?.[name]
  return (Array.isArray(value) ? value[0] : value)?.trim() || undefined
}

/** The page of a list that the address names. */
export const pageIn = (search: Given): number => Math.max(1, Math.trunc(Number(parameter(search, 'page') ?? 1)) || 1)

/** An address with these parameters, leaving out those that are not set. */
export const hrefWith = (path: string, parameters: Record<string, string | number | undefined>): string => {
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]))
  return `${path}${query.size > 0 ? `?${query}` : ''}`
}
