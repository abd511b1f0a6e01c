import type { Standing } from './standing'

const manager = 'A manager must approve this price:'

type Found = Pick<Standing, 'reasons_not_to_send'> & { warnings: readonly { detail: string }[] }

/** What is left for the salesperson to mend: warnings and approvals have lines of their own. */
export const othersOf = ({ reasons_not_to_send: all, warnings }: Found): string[] => {
  const warned = new Set(warnings.map(({ detail }) => detail))
  return all.filter((reason) => !warned.has(reason) && !reason.startsWith(manager))
}
