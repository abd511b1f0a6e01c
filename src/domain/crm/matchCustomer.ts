/** Ids of the customers found by normalised e-mail (at most one) and by phone (oldest first). */
export type FoundCustomers = { byEmail: string | null; byPhone: readonly string[] }

export type CustomerMatch = {
  /** Null: nobody is known by these, make a new customer. */
  customerId: string | null
  /** Others that may be the same person, for staff to judge. */
  suggestions: { customerId: string; reason: string }[]
}

/** Decides whose lead a submission is: e-mail wins, then phone; whoever else has the phone is only suggested. */
export const matchCustomer = ({ byEmail, byPhone }: FoundCustomers): CustomerMatch => {
  const customerId = byEmail ?? byPhone[0] ?? null
  const others = [...new Set(byPhone)].filter((id) => id !== customerId)
  return { customerId, suggestions: others.map((id) => ({ customerId: id, reason: 'Has the same phone number.' })) }
}
