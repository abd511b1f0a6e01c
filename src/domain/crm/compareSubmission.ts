import { foldText } from '@/src/domain/shared/foldText'

const fields = ['name', 'email', 'phone', 'language'] as const

export type IdentityField = (typeof fields)[number]
export type Identity = Record<IdentityField, string | null>
export type Difference = { field: IdentityField; known: string; submitted: string }

const same = (a: string, b: string): boolean => foldText(a) === foldText(b)

/**
 * Compares what a submission says with the customer it was matched to: what the customer lacks may be filled in, what
 * differs is only shown.
 */
export const compareSubmission = ({
  customer,
  submitted,
}: {
  customer: Identity
  submitted: Identity
}): { fills: Partial<Identity>; differs: Difference[] } => {
  const fills: Partial<Identity> = {}
  const differs: Difference[] = []
  for (const field of fields) {
    const known = customer[field]
    const said = submitted[field]
    if (!said) continue
    if (!known) fills[field] = said
    else if (!same(known, said)) differs.push({ field, known, submitted: said })
  }
  return { fills, differs }
}
