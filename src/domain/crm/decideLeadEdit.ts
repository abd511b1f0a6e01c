import { decideEdit, type Edit, type EditDecision } from '@/src/domain/shared/decideEdit'
import type { Language } from '@/src/domain/shared/language'

/** What staff write about a lead by hand. */
export type LeadDetails = {
  title: string
  destination: string
  style: string
  travelMonth: string | null
  duration: string | null
  travelers: number | null
  budget: string | null
  notes: string | null
  language: Language | null
  needsTriage: boolean
}

/** Decides an edit of a lead's details against what others wrote meanwhile. */
export const decideLeadEdit = (edit: Edit<LeadDetails>): EditDecision<LeadDetails> => decideEdit(edit)
