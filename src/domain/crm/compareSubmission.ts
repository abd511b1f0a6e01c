import { foldText } from '@/src/domain/shared/foldText'

const fields = ['name', 'email', 'phone', 'language'] as const

export type IdentityField = (typeof fields)[number]
export type Identity = Record<IdentityField, string | null>

/** What a request says otherwise; `known` is null where the customer's record says nothing, `settled` what staff made of it. */
export type Difference = {
  field: IdentityField
  known: string | null
  submitted: string
  settled?: 'added' | 'not_theirs'
}

const contacts: readonly IdentityField[] = ['email', 'phone']

const same = (a: string, b: string): boolean => foldText(a) === foldText(b)

/**
 * Compares what a submission says with the customer it was matched to: what the customer lacks may be filled in, what
 * differs is only shown. An address that anybody may have typed is never filled in: messages would go to it, and who uses
 * it next would be taken for the customer.
 */
export const compareSubmission = ({
  customer,
  submitted,
  isFromStaff,
}: {
  customer: Identity
  submitted: Identity
  isFromStaff: boolean
}): { fills: Partial<Identity>; differs: Difference[] } => {
  const fills: Partial<Identity> = {}
  const differs: Difference[] = []
  for (const field of fields) {
    const known = customer[field]
    const said = submitted[field]
    if (!said) continue
    if (known ? same(known, said) : false) continue
    if (known || (contacts.includes(field) && !isFromStaff)) differs.push({ field, known, submitted: said })
    else fills[field] = said
  }
  return { fills, differs }
}
